using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Letters to customers and their templates.</summary>
public sealed class CorrespondenceDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<LetterSeries>("/correspondence/letters", Permission.SeeLetters)];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["correspondence.letter-view"] = "viewed the letter",
        ["correspondence.letter-write"] = "wrote the letter",
        ["correspondence.template-record"] = "recorded the shipped letter templates",
        ["correspondence.template-write"] = "wrote a new version of a letter template",
    };
}
