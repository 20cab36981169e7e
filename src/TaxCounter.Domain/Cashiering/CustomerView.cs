using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// What the customer sees on the second screen of a window: items, total, tendered, change. Nothing on it says who pays: no name, no account number, no tax ID, no number of a check or card, nothing typed in words.
/// </summary>
/// <param name="Stage">How far the payment is.</param>
/// <param name="Items">What it pays.</param>
/// <param name="Total">What they come to.</param>
/// <param name="Tendered">What was handed over, by kind.</param>
/// <param name="Change">What is given back.</param>
/// <param name="Short">What is still missing.</param>
/// <param name="Credit">What stays on the account.</param>
public sealed record CustomerView(CustomerStage Stage, IReadOnlyList<CustomerLine> Items, Money Total, IReadOnlyList<CustomerLine> Tendered, Money Change, Money Short, Money Credit)
{
    /// <summary>The most lines of items; the rest stands in one.</summary>
    public const int MostItems = 10;

    /// <summary>Said beside the total: a fee that somebody else charges; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>How long it is shown after the last change: what a clerk left standing does not greet the next customer.</summary>
    public TimeSpan ShownFor => Stage == CustomerStage.Paid ? TimeSpan.FromMinutes(2) : TimeSpan.FromMinutes(10);

    /// <summary>At most so many lines; the rest in one.</summary>
    public static IReadOnlyList<CustomerLine> InLines(IReadOnlyList<CustomerLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count <= MostItems ? lines : [.. lines.Take(MostItems - 1), new CustomerLine($"{lines.Count - MostItems + 1} more", lines.Skip(MostItems - 1).Total(l => l.Amount))];
    }
}
