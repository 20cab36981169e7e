using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>The evidence of a case: its supporting documents, each noted once.</summary>
public sealed class CaseEvidence : CaseCollection<CaseDocument>
{
    /// <summary>The longest note on what a document shows, in characters.</summary>
    public const int LongestShows = 500;

    /// <summary>Why no document with these words and this day can be added; asked before its file is stored. Null when it can.</summary>
    public static Refusal? WhyNot(string? shows, DateOnly receivedOn, DateOnly today) =>
        Faults(shows, receivedOn, today) is [var first, ..] ? first : null;

    /// <summary>Everything that is wrong with these words and this day.</summary>
    public static IReadOnlyList<Refusal> Faults(string? shows, DateOnly receivedOn, DateOnly today) =>
        [.. new[] { CaseRefusals.WrongText(shows, "Shows", LongestShows), receivedOn > today ? CaseRefusals.EvidenceDay : null }.OfType<Refusal>()];

    /// <summary>Adds a document whose file is kept. Refused: what was not looked at and kept, the same file twice, a day to come.</summary>
    public Refusal? Add(EvidenceFacts facts, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(act);
        if ((WhyNot(facts.Shows, facts.ReceivedOn, act.Today) ?? (facts.IsSound ? CaseRefusals.WrongText(facts.FileName, "File", EvidenceKinds.LongestName) : CaseRefusals.Evidence)) is { } no)
        {
            return no;
        }

        if (Rows.Find(d => d.Sha256 == facts.Sha256) is { } earlier)
        {
            return CaseRefusals.EvidenceTwice(earlier.FileName);
        }

        Rows.Add(CaseDocument.Of(Rows.Count + 1, facts, act));
        return null;
    }
}
