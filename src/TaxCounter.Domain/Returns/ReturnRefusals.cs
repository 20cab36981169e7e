using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>Why a return is not taken.</summary>
public static class ReturnRefusals
{
    /// <summary>A return without a single amount.</summary>
    public static Refusal NoEntries { get; } = new("returns.no-entries", "The return has no amounts. Enter at least line 1; enter 0 for a zero return.", "Entries");

    /// <summary>A part of an entry list that is none.</summary>
    public static Refusal NotAnEntry(string part) => new("returns.not-an-entry", $"'{Short(part)}' is not an entry. Write entries like 16/A=2475; 25=2475.", "Entries");

    public static Refusal UnknownLine(string line, ReturnForm form) =>
        new("returns.unknown-line", $"The form has no line '{Short(line)}'. Use one of these: {string.Join(", ", form.Lines.Select(l => l.Id))}.", "Entries");

    public static Refusal UnknownColumn(string column, ReturnForm form) =>
        new("returns.unknown-column", $"The form has no column '{Short(column)}'. Use one of these: {string.Join(", ", form.Columns.Select(c => c.Id))}.", "Entries");

    public static Refusal LineHasNoColumns(ReturnLine line) => new("returns.line-has-no-columns", $"Line {line.Id} has no columns. Enter it once.", "Entries");

    public static Refusal ColumnMissing(ReturnLine line) => new("returns.column-missing", $"Line {line.Id} is entered by column. Say which column, such as {line.Id}/A.", "Entries");

    public static Refusal EnteredTwice(string place) => new("returns.entered-twice", $"{Short(place)} is entered twice. Remove one of them.", "Entries");

    public static Refusal NotAnAmount(string place, string amount) =>
        new("returns.not-an-amount", $"{Short(place)}: '{Short(amount)}' is not an amount. Write amounts like 1020.54.", "Entries");

    /// <summary>A column that has no rate on the last day of the period.</summary>
    public static Refusal NoRate(ReturnColumn column, Period period, string why) => new("returns.no-rate", $"Column {column.Id} ({column.Name}) has no rate for {period}. {why}", "Entries");

    public static Refusal NotAPeriod(string text) =>
        new("returns.not-a-period", $"'{Short(text)}' is not a period. Write periods like 2026-08, 2026-Q2, 2026-H1 or 2026.", "Period");

    public static Refusal NotADay(string column, string text) =>
        new("returns.not-a-day", text.Length == 0 ? $"{column} is empty. Enter a date like 2026-08-31." : $"{column}: '{Short(text)}' is not a date. Write dates like 2026-08-31.", column);

    public static Refusal UnknownFrequency(string text) =>
        new("returns.unknown-frequency", $"'{Short(text)}' is not a filing frequency. Use monthly, quarterly, semi-annual or annual.", "Frequency");

    public static Refusal FrequencyIsNotThePeriods(string frequency, string period) =>
        new("returns.frequency-is-not-the-periods", $"'{Short(period)}' is not the period of a {Short(frequency)} return. Check the period and the frequency.", "Frequency");

    public static Refusal FiledBeforePeriodEnds(DateOnly filed, Period period) =>
        new("returns.filed-before-period-begins", $"A return for {period} cannot have been filed on {DateWords.Date(filed)}, before the period began. Check the dates.", "FiledOn");

    public static Refusal UnknownOffice(string office) =>
        new("returns.unknown-office", $"'{Short(office)}' is not an office with a rule book. Use EBR or PA.", "Office");

    /// <summary>A line of a file that cannot be read as a row.</summary>
    public static Refusal BadRow(string reason) => new("returns.bad-row", reason);

    /// <summary>Nothing says why a finding stays.</summary>
    public static Refusal WhyLeft { get; } = new("returns.why-left", "Write why it is left as it is. The reason stays on the account and in the audit trail.", "Why");

    /// <summary>Something changed since the page was shown.</summary>
    public static Refusal Changed { get; } = new("returns.changed", "Something changed since this page was shown. Look at the figures again, then post.");

    /// <summary>The postmark is later than the day it reached the office.</summary>
    public static Refusal PostmarkAfterReceived { get; } = new("returns.postmark-after-received", "The postmark is after the day the return was received. Check both dates.", "PostmarkOn");

    public static Refusal NoteTooLong { get; } = new("returns.note-too-long", $"Use {FileReturn.LongestNote} characters or fewer.", "Note");

    public static Refusal InFuture(string field) => new("returns.in-future", "This date is in the future. Check it.", field);

    public static Refusal PeriodNotOver(Period period) =>
        new("returns.period-not-over", $"The period {period} is not over yet. Choose an earlier period, or mark the return as final.", "Period");

    public static Refusal NotFiledByReturn(string tax) => new("returns.not-filed-by-return", $"{tax} is not filed by a return. Choose another tax.", "TaxType");

    public static Refusal NotRegistered(string tax, Period period) =>
        new("returns.not-registered", $"The account is not registered for {tax} in {period}. Check the tax and the period, or register the account first.", "Period");

    public static Refusal OtherFrequency(string tax, string frequency, Period period) =>
        new("returns.other-frequency", $"The account files {tax} {frequency}, and {period} is another kind of period. Choose the period of its frequency.", "Period");

    /// <summary>There is a return for the period already.</summary>
    public static Refusal Duplicate(FiledReturn before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new("returns.duplicate", $"{before.Number} is on file for {before.Period}, filed {DateWords.Date(before.FiledOn)} with tax of {before.AsFiled.InDollars()}. If this return changes it, mark it as amended. If it is the same return sent twice, do not enter it.", "IsAmended");
    }

    /// <summary>More disappears than one person decides alone.</summary>
    public static Refusal NeedsApproval(ReturnPreview preview) =>
        new("returns.needs-approval", $"{ReturnApproval.Says(preview)} A supervisor who did not enter this return must approve that with their own password.", "Approver");

    /// <summary>More disappears than one person decides alone, and nobody is there to approve it.</summary>
    public static Refusal AtTheCounter(ReturnPreview preview) =>
        new("returns.at-the-counter", $"{ReturnApproval.Says(preview)} Enter this return at the counter, where a supervisor who did not enter it approves that with their own password.");

    /// <summary>More than one supervisor may let go here.</summary>
    public static Refusal NeedsTwo { get; } =
        new("returns.needs-two", "So much needs two supervisors. Enter the return as it stands today, then request a penalty waiver or an adjustment, which two supervisors decide.", "Approver");

    /// <summary>The amended return is older than the one it changes.</summary>
    public static Refusal AmendedBefore(FiledReturn before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new("returns.amended-before", $"{before.Number} was received {DateWords.Date(before.ReceivedOn)}. A return that changes it cannot have come before. Check the date.", "ReceivedOn");
    }

    public static Refusal OddDueDate(Period period) =>
        new("returns.odd-due-date", $"This cannot be the due date of {period}: it is before the end of the period, or more than three months after it. Enter it as printed on the form.", "DueOn");

    public static Refusal NothingToAmend(Period period) =>
        new("returns.nothing-to-amend", $"There is no return for {period} to amend. Enter it as the first return of the period.", "IsAmended");

    /// <summary>A license's fee goes by the license, not by a return.</summary>
    public static Refusal LicenseCharged(Money charged, Money tax) =>
        new("returns.license-charged", $"The license of this year was charged {charged.InDollars()}, and the return comes to {tax.InDollars()}. A lower fee is an adjustment. Ask a supervisor.");

    /// <summary>A paper about which nothing was written.</summary>
    public static Refusal Empty(string field) => new("returns.empty", field == "Found" ? "Enter what was found." : "Enter what the customer says is wrong.", field);

    public static Refusal TooLong(string field, int most) => new("returns.too-long", $"Use {most} characters or fewer.", field);

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
