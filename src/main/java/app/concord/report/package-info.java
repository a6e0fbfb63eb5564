/**
 * A result becomes a document: text, JSON, HTML, PDF, CSV, XLSX, SARIF or JUnit.
 *
 * <p>One class a format, named {@code *Report}. A report is byte for byte the same for the same
 * result, takes its sentences from {@link app.concord.message} and writes to the stream it is
 * given. What goes to a client is told by {@link app.concord.report.ReportOptions}: the catalogue
 * gives every report the review that {@code Handover} lets it show. HTML and PDF are one document
 * ({@code Html*}, made with {@code Markup}) with two style sheets; CSV and workbook share their
 * tables ({@code *Sheet}). To add a format: the class, one line in the catalogue of this package,
 * and its test.
 */
@NullMarked
package app.concord.report;

import org.jspecify.annotations.NullMarked;
