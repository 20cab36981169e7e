using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Letters to customers and their templates.</summary>
public sealed class CorrespondenceDuty : Duty, IWritesLetters
{
    /// <summary>New versions of templates that were proposed.</summary>
    public static readonly ApprovalKind Changes = new("letter", "Letter templates", Permission.WriteTemplates, "/supervisor/letter-templates");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Changes];

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<LetterSeries>("/correspondence/letters", Permission.SeeLetters)];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => CounterLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["correspondence.letter-came-back"] = "noted that the mail brought the letter back",
        ["correspondence.letter-hand-over"] = "handed the letter over",
        ["correspondence.letter-mail"] = "mailed the letter",
        ["correspondence.letter-print"] = "printed the letter for the mail",
        ["correspondence.letter-view"] = "viewed the letter",
        ["correspondence.letter-write"] = "wrote the letter",
        ["correspondence.template-record"] = "recorded the shipped letter templates",
        ["correspondence.template-approve"] = "approved a new version of a letter template",
        ["correspondence.template-deny"] = "denied a new version of a letter template",
        ["correspondence.template-propose"] = "proposed a new version of a letter template",
        ["correspondence.template-withdraw"] = "withdrew a new version of a letter template",
    };
}
