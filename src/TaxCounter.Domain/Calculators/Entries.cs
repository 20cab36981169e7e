using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>The entries that several calculators ask for.</summary>
internal static class Entries
{
    public static readonly Entry Tax = new("tax", "Tax", EntryKind.Text) { Options = rules => [.. rules.TaxTypes.Where(t => t.Code != TaxType.CounterFees).Select(t => new EntryOption(t.Code, t.Name))] };

    public static readonly Entry Due = new("due", "Due date", EntryKind.Day);

    public static readonly Entry Amount = new("amount", "Tax due", EntryKind.Amount);

    public static readonly Entry Paid = new("paid", "Paid on", EntryKind.Day);

    public static readonly Entry Filed = new("filed", "Return filed on", EntryKind.Day) { IsOptional = true };

    public static readonly Entry Payment = new("payment", "Earlier payments", EntryKind.Payments) { IsOptional = true, Hint = "One line for each day and amount: 2026-10-05=300.00" };

    public static readonly Entry Waived = new("waived", "Penalty waived", EntryKind.Payments) { IsOptional = true, Hint = "Day and amount: 2026-11-01=45.56" };

    public static readonly Entry Period = new("period", "Period", EntryKind.Period) { Hint = "2026-08, 2026-Q2, 2026-H1 or 2026" };

    public static readonly Entry On = new("on", "On", EntryKind.Day);

    public static readonly Entry Location = new("location", "Location", EntryKind.Text) { Options = rules => [.. rules.Locations.Where(l => !l.IsOutside).Select(l => new EntryOption(l.Code, l.Column is null || l.Column == l.Code ? $"{l.Code} · {l.Name}" : $"{l.Code} · {l.Name} (column {l.Column})"))] };

    public static readonly Entry Price = new("price", "Price", EntryKind.Amount);
}
