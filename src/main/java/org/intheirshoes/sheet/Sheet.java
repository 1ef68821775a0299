package org.intheirshoes.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// A printed document that grows from top to bottom: A4, one column, cards and drawings.
public final class Sheet implements AutoCloseable {

  /// Width of the column, in points.
  public static final float WIDTH = PageSize.A4.getWidth() - 2 * Sheet.MARGIN;

  private static final float MARGIN = 54;
  private static final float PADDING = 11;
  private static final float RADIUS = 7;
  private static final float GAP = 8;
  private static final float LEADING = 1.42f;

  /// Lines that break between words are not full.
  private static final float RAGGED = 1.06f;

  /// A heading with less room than this below it goes to the next page.
  private static final float LEAST_BELOW_HEADING = 110;

  private final Look look;
  private final Document document;
  private final PdfWriter writer;
  private final Foot foot;

  /// Begins a document.
  ///
  /// @param title in the properties of the file
  public Sheet(OutputStream out, String title) throws IOException {
    this.look = new Look();
    this.document = new Document(PageSize.A4, MARGIN, MARGIN, 44, 54);
    this.writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    this.foot = new Foot(look);
    writer.setPageEvent(foot);
    document.addTitle(title);
    document.addCreator("In Their Shoes");
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
  }

  /// Its type and colours.
  public Look look() {
    return look;
  }

  /// Begins a part of its own, on a new page unless nothing was written yet.
  ///
  /// @param line stands at the bottom of its pages, before the page number
  public void section(String line) {
    document.newPage();
    foot.line = line;
  }

  /// A paragraph.
  ///
  /// @param after space below, in points
  public void text(String text, Font font, float after) {
    Paragraph paragraph = paragraph(text, font);
    paragraph.setSpacingAfter(after);
    document.add(paragraph);
  }

  /// The heading of a part, with a hairline above.
  public void heading(String text) {
    if (writer.getVerticalPosition(false) - document.bottomMargin() < LEAST_BELOW_HEADING) {
      document.newPage();
    }
    PdfPTable table = table(1);
    PdfPCell cell = plain();
    cell.setBorder(Rectangle.TOP);
    cell.setBorderColor(Look.LINE);
    cell.setBorderWidth(0.8f);
    cell.setPaddingTop(10);
    cell.setPaddingBottom(2);
    cell.addElement(paragraph(text, look.heading()));
    table.addCell(cell);
    table.setSpacingBefore(10);
    table.setSpacingAfter(5);
    document.add(table);
  }

  /// Goes to the next page unless so much room is left. What no page holds asks for nothing.
  ///
  /// @param height in points
  public void keep(float height) {
    float left = writer.getVerticalPosition(false) - document.bottomMargin();
    boolean fitsOnAPage = height <= document.top() - document.bottom();
    if (left < height && fitsOnAPage) {
      document.newPage();
    }
  }

  /// About how high a text will stand, in points.
  ///
  /// @param width of its column, in points
  public static float height(String text, Font font, float width) {
    float length = font.getBaseFont().getWidthPoint(text, font.getSize()) * RAGGED;
    return (float) Math.ceil(length / width) * font.getSize() * LEADING;
  }

  /// Cards side by side, each a list of paragraphs on a wash of colour; never broken over pages.
  public void cards(List<Card> cards) {
    int columns = cards.size() * 2 - 1;
    float[] widths = new float[columns];
    float gaps = GAP * (cards.size() - 1);
    for (int column = 0; column < columns; column++) {
      widths[column] = column % 2 == 0 ? (WIDTH - gaps) / cards.size() : GAP;
    }
    PdfPTable table = table(columns);
    table.setWidths(widths);
    for (int index = 0; index < cards.size(); index++) {
      if (index > 0) {
        table.addCell(plain());
      }
      Card card = cards.get(index);
      PdfPCell cell = plain();
      cell.setPaddingLeft(PADDING + 3);
      cell.setPaddingRight(PADDING);
      cell.setPaddingTop(PADDING - 4);
      cell.setPaddingBottom(PADDING);
      cell.setCellEvent(
          (_, box, canvases) -> round(canvases[PdfPTable.BACKGROUNDCANVAS], box, card.color()));
      card.parts().forEach(cell::addElement);
      table.addCell(cell);
    }
    table.setKeepTogether(true);
    table.setSpacingAfter(GAP);
    document.add(table);
  }

  /// A card.
  ///
  /// @param color of its edge; its ground is a wash of it
  public record Card(Color color, List<? extends Element> parts) {}

  private static void round(PdfContentByte canvas, Rectangle box, Color color) {
    canvas.saveState();
    canvas.setColorFill(Look.wash(color, 0.06));
    canvas.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), RADIUS);
    canvas.fill();
    canvas.setColorFill(color);
    canvas.roundRectangle(box.getLeft() + 6, box.getBottom() + 9, 2.2f, box.getHeight() - 18, 1.1f);
    canvas.fill();
    canvas.restoreState();
  }

  /// A table with hairlines between its rows.
  ///
  /// @param widths of its columns, relative
  /// @param head headings
  /// @param rows texts, as long as the headings
  public void rows(float[] widths, List<String> head, List<List<Paragraph>> rows) {
    PdfPTable table = table(widths.length);
    table.setWidths(widths);
    table.setHeaderRows(1);
    table.setSplitRows(false);
    for (String each : head) {
      table.addCell(ruled(paragraph(each, look.label(Look.MUTED))));
    }
    rows.forEach(row -> row.forEach(each -> table.addCell(ruled(each))));
    table.setSpacingAfter(GAP);
    document.add(table);
  }

  private static PdfPCell ruled(Paragraph paragraph) {
    PdfPCell cell = plain();
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Look.LINE);
    cell.setBorderWidth(0.6f);
    cell.setPaddingTop(2);
    cell.setPaddingBottom(6);
    cell.setPaddingRight(8);
    cell.addElement(paragraph);
    return cell;
  }

  /// A drawing as wide as the column.
  ///
  /// @param height in points
  /// @param alternative what it shows, in words
  public void drawing(float height, String alternative, BiConsumer<PdfContentByte, Look> draw) {
    PdfTemplate canvas = writer.getDirectContent().createTemplate(WIDTH, height);
    draw.accept(canvas, look);
    Image image = Image.getInstance(canvas);
    image.setAlt(alternative);
    image.setSpacingAfter(2);
    document.add(image);
  }

  /// A paragraph for a card or a table.
  public Paragraph paragraph(String text, Font font) {
    Paragraph paragraph = new Paragraph(text, font);
    paragraph.setLeading(font.getSize() * LEADING);
    return paragraph;
  }

  private static PdfPTable table(int columns) {
    PdfPTable table = new PdfPTable(columns);
    table.setTotalWidth(WIDTH);
    table.setLockedWidth(true);
    return table;
  }

  private static PdfPCell plain() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    return cell;
  }

  @Override
  public void close() {
    document.close();
  }

  /// The line at the bottom of each page.
  private static final class Foot extends PdfPageEventHelper {
    private final Look look;
    private String line = "";

    Foot(Look look) {
      this.look = look;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      PdfContentByte canvas = writer.getDirectContent();
      canvas.beginText();
      canvas.setFontAndSize(look.face(), 8);
      canvas.setColorFill(Look.MUTED);
      canvas.showTextAligned(Element.ALIGN_LEFT, line, MARGIN, 30, 0);
      canvas.showTextAligned(
          Element.ALIGN_RIGHT, Integer.toString(writer.getPageNumber()), MARGIN + WIDTH, 30, 0);
      canvas.endText();
    }
  }
}
