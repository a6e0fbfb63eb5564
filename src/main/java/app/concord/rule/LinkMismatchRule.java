package app.concord.rule;

import app.concord.model.Severity;

import java.util.List;

/**
 * Links that lead elsewhere than the others, count for another campaign, show another address than
 * they lead to, or cannot work for the public.
 */
final class LinkMismatchRule implements Rule {

    @Override
    public String id() {
        return "link-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        List<Link> links = Link.of(statements);
        LinkFindings findings = new LinkFindings(this, judgement);
        new BrokenLinks(findings).judge(links);
        new ShownAddresses(findings).judge(links);
        new LinkCampaigns(statements, findings, judgement).judge(links);
        new LinkSources(findings).judge(links);
        new ProductLinks(findings).judge(links);
        new LandingPages(statements, findings).judge(links);
        new LanguagePages(findings).judge(links);
        new AddressSlips(statements, findings).judge(links);
        return judgement;
    }
}
