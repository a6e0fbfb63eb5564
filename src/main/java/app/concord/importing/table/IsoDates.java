package app.concord.importing.table;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates in ISO form instead of the form of the cell, which depends on a locale. */
final class IsoDates extends DataFormatter {
    IsoDates() {
        super(Locale.ENGLISH);
    }

    @Override
    public String formatRawCellContents(
            double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (!DateUtil.isADateFormat(formatIndex, formatString)
                || !DateUtil.isValidExcelDate(value)) {
            return super.formatRawCellContents(value, formatIndex, formatString, use1904Windowing);
        }
        LocalDateTime time = DateUtil.getLocalDateTime(value, use1904Windowing, true);
        if (value < 1) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        }
        return time.toLocalTime().toSecondOfDay() == 0
                ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
    }
}
