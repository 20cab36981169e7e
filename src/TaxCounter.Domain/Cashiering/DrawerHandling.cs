using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What happened to a drawer within its day beside its receipts.</summary>
/// <param name="Dropped">Cash of it that went to the safe.</param>
/// <param name="OverShort">What it was over (positive) or short by when it passed from one clerk to another, all handovers together: posted to over/short then.</param>
/// <param name="OverShortApart">The same, over and short added up and never netted.</param>
/// <param name="Unexplained">How many counts within the day did not agree and have no reason yet.</param>
/// <param name="KeptBefore">The persons who kept it before, from the first on, as employee numbers between bars; empty where it never changed hands.</param>
public sealed record DrawerHandling(Money Dropped, Money OverShort, Money OverShortApart, int Unexplained, string KeptBefore)
{
    private const char Bar = '|';

    /// <summary>Nothing happened.</summary>
    public static readonly DrawerHandling None = new(Money.Zero, Money.Zero, Money.Zero, 0, "");

    /// <summary>The same one by one.</summary>
    public IReadOnlyList<string> Keepers => KeptBefore.Split(Bar, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As it passes on from a clerk.</summary>
    internal DrawerHandling From(string person, Money difference) =>
        this with { OverShort = OverShort + difference, OverShortApart = OverShortApart + difference.Abs(), KeptBefore = $"{KeptBefore}{Bar}{person}" };
}
