using System.Text;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The daily cash activity as a file: one figure a line, so that a spreadsheet can add them up by section.</summary>
public static class DayCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text.</summary>
    public static string Of(DailyCashActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = new StringBuilder();
        var day = activity.Day.Field();
        Line(text, "day", "section", "name", "detail", "amount");
        foreach (var clerk in activity.Clerks.Append(activity.All))
        {
            var section = ReferenceEquals(clerk, activity.All) ? "tender" : "clerk";
            Amount(text, day, section, clerk.Clerk, "cash", clerk.Cash);
            Amount(text, day, section, clerk.Clerk, "checks", clerk.Checks);
            Amount(text, day, section, clerk.Clerk, "money orders", clerk.MoneyOrders);
            Amount(text, day, section, clerk.Clerk, "cards", clerk.Cards);
            if (!clerk.Outside.IsZero)
            {
                Amount(text, day, section, clerk.Clerk, "lockbox", clerk.Outside);
            }

            Amount(text, day, section, clerk.Clerk, "total", clerk.Total);
        }

        foreach (var tax in activity.Taxes)
        {
            Amount(text, day, "tax", tax.Name, "tax or fee", tax.Tax);
            Amount(text, day, "tax", tax.Name, "penalty", tax.Penalty);
            Amount(text, day, "tax", tax.Name, "interest", tax.Interest);
            Amount(text, day, "tax", tax.Name, "other fees", tax.Other);
        }

        foreach (var fund in activity.Funds)
        {
            Amount(text, day, "fund", fund.Name, fund.Code, fund.Amount);
        }

        Amount(text, day, "credit", "Unapplied credit", "", activity.Unapplied);
        foreach (var tie in activity.Ties)
        {
            Line(text, day, "tie", tie.Sentence, tie.State switch { TieState.Ties => "ties", TieState.NotYet => "not yet", _ => "differs" }, "");
        }

        return text.ToString();
    }

    // Amounts are our own digits, also where they are negative: a guard would make text of them.
    private static void Amount(StringBuilder text, string day, string section, string name, string detail, Money amount) =>
        text.AppendJoin(',', day, section, CsvCell.Of(name), CsvCell.Of(detail), amount.Plain()).Append(LineEnd);

    private static void Line(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(CsvCell.Of)).Append(LineEnd);
}
