package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Walks the pages of a document one after the other without trusting what it says about their
 * number: circles are left, and a page that is named again is not read again.
 */
final class PdfLeaves {
    private final @Nullable ResourceCache cache;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable PDPage next;
    private int nodes;
    private boolean odd;

    /** Children of which some are still to come. */
    private static final class Level {
        private final COSArray kids;
        private int at;

        Level(COSArray kids) {
            this.kids = kids;
        }
    }

    /** A page that takes its fonts from the store of its document. */
    private static final class Leaf extends PDPage {
        private final @Nullable ResourceCache cache;

        Leaf(COSDictionary dictionary, @Nullable ResourceCache cache) {
            super(dictionary);
            this.cache = cache;
        }

        @Override
        public PDResources getResources() {
            PDResources own = super.getResources();
            return own == null ? new PDResources() : new PDResources(own.getCOSObject(), cache);
        }
    }

    PdfLeaves(PDDocument document) {
        this.cache = document.getResourceCache();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        enter(catalog.getDictionaryObject(COSName.PAGES));
    }

    /** Whether the tree holds circles, pages named twice or what is no page. */
    boolean odd() {
        return odd;
    }

    boolean hasNext() {
        while (next == null && !levels.isEmpty() && nodes < Limits.PDF_TREE_NODES) {
            Level level = levels.peek();
            if (level.at >= level.kids.size()) {
                levels.pop();
            } else {
                nodes++;
                enter(level.kids.getObject(level.at++));
            }
        }
        return next != null;
    }

    /**
     * The next page.
     *
     * @throws NoSuchElementException if there is none
     */
    PDPage next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        PDPage page = next;
        next = null;
        return page;
    }

    private void enter(@Nullable COSBase node) {
        if (!(node instanceof COSDictionary dictionary) || !seen.add(node)) {
            odd = true;
            return;
        }
        if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            if (levels.size() < Limits.PDF_TREE_DEPTH) {
                levels.push(new Level(kids));
            } else {
                odd = true;
            }
        } else if (COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))) {
            odd = true;
        } else {
            next = new Leaf(dictionary, cache);
        }
    }
}
