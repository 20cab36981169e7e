using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>One thing a clerk can do with a case besides recommending: its page asks for a text, or only to go ahead.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Path">The last part of its address.</param>
/// <param name="Key">The key on the case page.</param>
/// <param name="Title">As the rail and the page say it.</param>
/// <param name="Note">A few quiet words in the rail.</param>
/// <param name="Do">Does it; the text is null where none is asked for.</param>
public sealed record CaseStep(
    WaiverVerb Verb, string Path, string Key, string Title, string Note, Func<PenaltyWaiverService, WaiverNumber, string?, CounterAct, Task<Result<PenaltyWaiver>>> Do)
{
    /// <summary>What the text is; null where none is asked for.</summary>
    public string? Asks { get; init; }

    /// <summary>How to write it.</summary>
    public string? Hint { get; init; }

    /// <summary>The longest text, in characters.</summary>
    public int Longest { get; init; } = PenaltyWaiver.LongestText;

    /// <summary>What its button says.</summary>
    public required string Button { get; init; }

    /// <summary>What will happen, said before it does.</summary>
    public required Func<PenaltyWaiver, string> Says { get; init; }

    /// <summary>What is said once it is done.</summary>
    public required Func<PenaltyWaiver, string> Done { get; init; }
}
