namespace TaxCounter.Domain.Calculators;

/// <summary>What is typed into one entry of a calculator.</summary>
public enum EntryKind
{
    /// <summary>Any text, or one of a list.</summary>
    Text,

    /// <summary>A day, <c>2026-11-20</c>.</summary>
    Day,

    /// <summary>An amount of money, never negative.</summary>
    Amount,

    /// <summary>A number that may have decimals, never negative: gallons, carts.</summary>
    Number,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A period: <c>2026-08</c>, <c>2026-Q2</c>, <c>2026-H1</c>, <c>2026</c>.</summary>
    Period,

    /// <summary>Payments, each <c>2026-10-05=300.00</c>; as many as there were.</summary>
    Payments,
}
