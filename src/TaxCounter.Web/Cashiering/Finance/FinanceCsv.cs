using System.Text;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The finance sheet as a file: one figure a line, so that a ledger can read it by section.</summary>
public static class FinanceCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text.</summary>
    public static string Of(FinancePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (sheet, text) = (page.Sheet, new StringBuilder());
        var day = sheet.Day.Field();
        Line(text, "office", "day", "closing", "section", "code", "name", "account", "debit", "credit", "amount");
        var head = $"{CsvCell.Of(string.Join(", ", page.Office))},{day},{(page.Closed is { } closed ? closed.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "not closed")}";
        foreach (var source in sheet.Sources)
        {
            Amounts(text, head, "received", source.Account.ToString(), LedgerWords.Of(source.Account), "", null, null, source.Amount);
        }

        foreach (var fund in sheet.Funds)
        {
            foreach (var (account, amount) in new[] { (LedgerAccount.Revenue, fund.Revenue), (LedgerAccount.PenaltyRevenue, fund.Penalty), (LedgerAccount.InterestRevenue, fund.Interest), (LedgerAccount.FeeRevenue, fund.Fees) }.Where(a => !a.Item2.IsZero))
            {
                Amounts(text, head, "fund", fund.Code, fund.Name, LedgerWords.Of(account), null, null, amount);
            }
        }

        Amounts(text, head, "unapplied", nameof(LedgerAccount.UnappliedCredit), LedgerWords.Of(LedgerAccount.UnappliedCredit), "", null, null, sheet.Unapplied);
        foreach (var account in sheet.Accounts)
        {
            Amounts(text, head, "ledger", account.Account.ToString(), LedgerWords.Of(account.Account), "", account.Debits, account.Credits, account.Net);
        }

        foreach (var bag in page.Bags)
        {
            Amounts(text, head, "deposit", bag.Number, $"{bag.State}{(bag.Bag is { } number ? $", bag {number}" : "")}", "", null, null, bag.Total);
        }

        return text.ToString();
    }

    // Amounts are our own digits, also where they are negative: a guard would make text of them.
    private static void Amounts(StringBuilder text, string head, string section, string code, string name, string account, Money? debit, Money? credit, Money amount) =>
        text.AppendJoin(',', head, section, CsvCell.Of(code), CsvCell.Of(name), CsvCell.Of(account), debit?.Plain() ?? "", credit?.Plain() ?? "", amount.Plain()).Append(LineEnd);

    private static void Line(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(CsvCell.Of)).Append(LineEnd);
}
