using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Cases;

/// <summary>One thing a clerk can do with a case on a page of its own, which asks for a text or only to go ahead.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TNumber">Its number.</typeparam>
public sealed record CaseAction<TCase, TNumber>
{
    /// <summary>The last part of its address.</summary>
    public required string Path { get; init; }

    /// <summary>The key on the case's page.</summary>
    public required string Key { get; init; }

    /// <summary>As the rail and the page say it.</summary>
    public required string Title { get; init; }

    /// <summary>A few quiet words in the rail.</summary>
    public required string Note { get; init; }

    /// <summary>What the text is; null where none is asked for.</summary>
    public string? Asks { get; init; }

    /// <summary>How to write it.</summary>
    public string? Hint { get; init; }

    /// <summary>The kind of letter its text goes into; null where it goes into none.</summary>
    public LetterKind? Letter { get; init; }

    /// <summary>What can be added to the text ready-made, in the language of the letter, with the English beside it.</summary>
    public Func<TCase, CustomerLanguage, DateOnly, IReadOnlyList<(string Says, string English)>> Offers { get; init; } = (_, _, _) => [];

    /// <summary>The longest text, in characters.</summary>
    public int Longest { get; init; } = InformationRequests.LongestText;

    /// <summary>What its button says.</summary>
    public required string Button { get; init; }

    /// <summary>What will happen, said before it does.</summary>
    public required Func<TCase, string> Says { get; init; }

    /// <summary>What is said once it is done.</summary>
    public required Func<TCase, string> Done { get; init; }

    /// <summary>Whether it can be done with a case today.</summary>
    public required Func<TCase, DateOnly, bool> IsOpen { get; init; }

    /// <summary>Does it with the case of a number, which is read by who does it; the text is null where none is asked for.</summary>
    public required Func<TNumber, string?, CounterAct, Task<Result<TCase>>> Do { get; init; }
}
