using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The second screens, and what each drawer shows its customer.</summary>
public interface ISecondScreens
{
    /// <summary>By the hash of the code that pairs it; null when there is none.</summary>
    Task<SecondScreen?> WithCode(string hash);

    /// <summary>What the screen of a key shows; null for a key of none.</summary>
    Task<SecondScreenLook?> Look(string keyHash);

    /// <summary>The screens of a drawer that are paired.</summary>
    Task<int> Paired(DrawerId drawer);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(SecondScreen screen);

    /// <summary>Takes the screens of a drawer away, and those of earlier days with them.</summary>
    Task Remove(DrawerId? drawer, DateOnly before);

    /// <summary>Keeps what a drawer shows; null for nothing. Writes only where it is something else.</summary>
    Task Show(DrawerId drawer, CustomerView? view, DateTime at);
}
