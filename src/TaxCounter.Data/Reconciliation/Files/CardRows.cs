using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>The rows of a card settlement: sales and refunds, what the processor kept of each, and what it paid out.</summary>
internal static class CardRows
{
    public static StatementReading Read(IReadOnlyList<TableRow> rows)
    {
        List<ReadItem> items = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (gross, fee, net) = (row.Amount("gross"), row.Amount("fee"), row.Amount("net"));
            // Some processors write the fee as money out.
            fee = gross - fee != net && fee.IsNegative && gross + fee == net ? -fee : fee;
            if (gross - fee != net)
            {
                row.No("net", $"{net} is not {gross} less the fee of {fee}, which is {gross - fee}.");
            }

            var (type, day, terminal, transaction) = (row.Text("type", 20), row.Day("day"), row.Text("terminal", 20), row.Text("transaction", 30));
            var isRefund = type.ToUpperInvariant() is "REFUND" or "RETURN" or "CREDIT" or "CHARGEBACK" or "VOID";
            if (isRefund && gross.IsPositive)
            {
                row.No("gross", $"The {type} is written as money in. Write it with a minus sign.");
            }

            if (transaction.Length > 0 && !seen.Add($"{day:yyyyMMdd}/{terminal}/{transaction}"))
            {
                row.No("transaction", $"{transaction} stands in the file twice.");
            }

            items.Add(new ReadItem
            {
                Line = row.Line,
                Account = terminal,
                Day = day,
                Type = type.Length > 0 ? type : gross.IsNegative ? "refund" : "sale",
                Kind = gross.IsNegative ? ItemKind.CardRefund : ItemKind.CardSale,
                Amount = gross,
                ProcessorFee = fee,
                BankReference = transaction,
                CustomerReference = row.Text("authorization", 40),
                LastFour = row.Text("last four", 4),
                Text = row.Text("brand", 20),
                PaysAccount = row.Text("pays account", 20),
            });
        }

        return new StatementReading
        {
            Format = StatementFormat.CardSettlement,
            Records = rows.Count,
            Items = items,
            Accounts =
            [
                .. items.GroupBy(i => i.Account).Select(g => new StatementAccount(
                    g.Key, g.Max(i => i.Day), null, null, null, g.Where(i => i.Amount.IsPositive).Total(i => i.Amount), -g.Where(i => i.Amount.IsNegative).Total(i => i.Amount))),
            ],
        };
    }
}
