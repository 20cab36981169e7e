using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>The rows of a bank statement that comes as a table.</summary>
internal static class BankRows
{
    /// <summary>Words in a type or a description that say what to look for; the first that fits counts.</summary>
    private static readonly (string Word, ItemKind Credit, ItemKind Debit)[] _words =
    [
        ("LOCKBOX", ItemKind.LockboxDeposit, ItemKind.OtherDebit),
        ("FEE", ItemKind.OtherCredit, ItemKind.Fee),
        ("SERVICE CHARGE", ItemKind.OtherCredit, ItemKind.Fee),
        ("RETURN", ItemKind.OtherCredit, ItemKind.Returned),
        ("NSF", ItemKind.OtherCredit, ItemKind.Returned),
        ("CHARGEBACK", ItemKind.OtherCredit, ItemKind.Returned),
        ("WIRE", ItemKind.Wire, ItemKind.Wire),
        ("ACH", ItemKind.Electronic, ItemKind.OtherDebit),
        ("CARD", ItemKind.Electronic, ItemKind.OtherDebit),
        ("DEPOSIT", ItemKind.Deposit, ItemKind.OtherDebit),
    ];

    public static StatementReading Read(IReadOnlyList<TableRow> rows)
    {
        List<ReadItem> items = [];
        List<(string Account, Money Before, Money After)> balances = [];
        foreach (var row in rows)
        {
            var amount = Amount(row);
            var (type, text, customer) = (row.Text("type", 40), row.Text("text"), row.Text("customer reference", 40));
            var kind = KindOf(type, text, amount);
            var account = row.Text("account", 40);
            items.Add(new ReadItem
            {
                Line = row.Line,
                Account = account,
                Day = row.Day("day"),
                Type = type,
                Kind = kind,
                Amount = amount,
                BankReference = row.Text("bank reference", 40),
                CustomerReference = customer,
                Text = text,
                CheckNumber = kind == ItemKind.Returned && customer.Length is > 0 and <= 10 && customer.All(char.IsAsciiDigit) ? customer : "",
            });
            if (row.AmountOrNone("balance") is { } after)
            {
                balances.Add((account, after - amount, after));
            }
        }

        return new StatementReading { Format = StatementFormat.BankCsv, Records = rows.Count, Items = items, Accounts = [.. items.GroupBy(i => i.Account).Select(g => Account(g, balances))] };
    }

    private static StatementAccount Account(IGrouping<string, ReadItem> items, List<(string Account, Money Before, Money After)> balances)
    {
        var of = balances.Where(b => b.Account == items.Key).ToList();
        return new StatementAccount(
            items.Key, items.Max(i => i.Day), of.Count == 0 ? null : of[0].Before, of.Count == 0 ? null : of[^1].After, null,
            items.Where(i => i.Amount.IsPositive).Total(i => i.Amount), -items.Where(i => i.Amount.IsNegative).Total(i => i.Amount));
    }

    private static Money Amount(TableRow row)
    {
        var (debit, credit, signed) = (row.AmountOrNone("debit"), row.AmountOrNone("credit"), row.AmountOrNone("amount"));
        debit = debit is { IsZero: true } && credit is not null ? null : debit;
        credit = credit is { IsZero: true } && debit is not null ? null : credit;
        var told = new[] { debit, credit, signed }.Count(a => a is not null);
        if (told != 1 && (debit is not null && credit is not null || told == 0))
        {
            row.No("", told == 0 ? "The row has no amount." : "The row has a debit and a credit. A movement is one of them.");
            return Money.Zero;
        }

        if (debit is { IsNegative: true } || credit is { IsNegative: true })
        {
            row.No("", "A debit or a credit is negative. The columns say the direction, not the sign.");
        }

        return debit is { } money ? -money : credit ?? Directed(row, signed!.Value);
    }

    /// <summary>An amount without a sign goes where another column says, or a type that says nothing else.</summary>
    private static Money Directed(TableRow row, Money amount)
    {
        var said = row.Text("direction", 20) is { Length: > 0 } direction ? direction : row.Text("type", 40);
        var isOut = said.ToUpperInvariant() switch
        {
            "D" or "DR" or "DEBIT" or "-" => true,
            "C" or "CR" or "CREDIT" or "+" => false,
            _ => (bool?)null,
        };
        if (isOut == false && amount.IsNegative)
        {
            row.No("amount", $"{amount} is negative, but the row says it is a credit.");
        }

        return isOut == true ? -amount.Abs() : amount;
    }

    private static ItemKind KindOf(string type, string text, Money amount)
    {
        if (int.TryParse(type, out var code) && type.Length == 3 && Bai2Type.Exists(code))
        {
            return Bai2Type.KindOf(code);
        }

        foreach (var said in new[] { type.ToUpperInvariant(), text.ToUpperInvariant() })
        {
            foreach (var (word, credit, debit) in _words)
            {
                if (said.Contains(word, StringComparison.Ordinal))
                {
                    return amount.IsNegative ? debit : credit;
                }
            }
        }

        return amount.IsNegative ? ItemKind.OtherDebit : ItemKind.OtherCredit;
    }
}
