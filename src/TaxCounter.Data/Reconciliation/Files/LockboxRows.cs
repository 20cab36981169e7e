using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>The rows of a lockbox file: one check each.</summary>
internal static class LockboxRows
{
    public static StatementReading Read(IReadOnlyList<TableRow> rows)
    {
        List<ReadItem> items = [];
        List<StatementProblem> notes = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var amount = row.Amount("amount");
            if (!amount.IsPositive)
            {
                row.No("amount", $"{amount} is not a payment. A check in a lockbox is more than nothing.");
            }

            var (box, batch, number, routing, day) = (row.Text("box", 40), row.Text("batch", 20), row.Text("item", 20), row.Text("routing number", 9), row.Day("day"));
            if (number.Length > 0 && !seen.Add($"{box}/{day:yyyyMMdd}/{batch}/{number}"))
            {
                row.No("item", $"{number} of batch {batch} stands in the file twice.");
            }

            if (routing.Length > 0 && !CheckDigit.IsRoutingNumber(routing))
            {
                notes.Add(new StatementProblem(row.Line, $"Routing number {routing} is wrong: its digits do not check. Look at the image of the check."));
            }

            items.Add(new ReadItem
            {
                Line = row.Line,
                Account = box,
                Day = day,
                Type = "lockbox",
                Kind = ItemKind.LockboxCheck,
                Amount = amount,
                BankReference = batch.Length + number.Length > 0 ? $"{batch}/{number}" : "",
                CheckNumber = row.Text("check number", 20),
                RoutingNumber = routing,
                Payer = row.Text("payer"),
                PaysAccount = row.Text("pays account", 20),
                PaysTaxType = row.Text("tax type", 40),
                PaysPeriod = row.Text("period", 20),
                Postmark = row.DayOrNone("postmark"),
            });
        }

        return new StatementReading
        {
            Format = StatementFormat.Lockbox,
            Records = rows.Count,
            Items = items,
            Notes = notes,
            Accounts = [.. items.GroupBy(i => i.Account).Select(g => new StatementAccount(g.Key, g.Max(i => i.Day), null, null, null, g.Total(i => i.Amount), Money.Zero))],
        };
    }
}
