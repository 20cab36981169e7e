using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A return as it is printed from a day on: its lines in order, its columns, and how its amounts are rounded.</summary>
public sealed record ReturnForm
{
    /// <summary>The unit all its amounts are rounded to, half up: a dollar or a cent.</summary>
    public required Money Unit { get; init; }

    public required IReadOnlyList<ReturnColumn> Columns { get; init; }

    public required IReadOnlyList<ReturnLine> Lines { get; init; }

    /// <summary>The lines that together are the tax charged, and those that lower it.</summary>
    public required IReadOnlyList<string> ChargePlus { get; init; }

    public required IReadOnlyList<string> ChargeMinus { get; init; }

    /// <summary>The line with what is remitted; where there are several, the first that a return has.</summary>
    public required IReadOnlyList<string> Totals { get; init; }

    /// <summary>Whether it is filled in whole dollars.</summary>
    public bool IsWholeDollars => Unit.Cents == 100;

    /// <summary>An amount in its unit, half up.</summary>
    public Money Round(Money amount) => Rounded(amount.Cents);

    /// <summary>A share of an amount in its unit, rounded once.</summary>
    public Money Share(Money amount, decimal rate) => Rounded(amount.Cents * rate);

    /// <summary>The line of a number or name as typed, or null.</summary>
    public ReturnLine? FindLine(string typed) => Lines.FirstOrDefault(l => Is(typed, l.Id, l.Aliases));

    /// <summary>The column of a letter or name as typed, or null.</summary>
    public ReturnColumn? FindColumn(string typed) => Columns.FirstOrDefault(c => Is(typed, c.Id, c.Aliases));

    private Money Rounded(decimal cents) => new(checked((long)decimal.Round(cents / Unit.Cents, 0, MidpointRounding.AwayFromZero) * Unit.Cents));

    private static bool Is(string typed, string id, IReadOnlyList<string> aliases) =>
        typed.Equals(id, StringComparison.OrdinalIgnoreCase) || aliases.Contains(typed, StringComparer.OrdinalIgnoreCase);
}
