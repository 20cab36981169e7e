using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Collections;

/// <summary>The letters about what is owed. What they say in each language lies beside the records of the duty.</summary>
public static class CollectionLetterKinds
{
    /// <summary>Everything owed, due or not.</summary>
    public static readonly LetterKind Statement = LetterKind.Of("overdue-statement", "Statement of account", "when a customer or the office wants to see all that is owed",
        new LetterField("owed", "What is owed in all.", true),
        new LetterField("credit", "What they have as a credit, in a sentence; empty without one.", true)) with
    { FiguresExample = "overdue-figures" };

    /// <summary>What is overdue.</summary>
    public static readonly LetterKind Notice = LetterKind.Of("overdue-notice", "Notice of balance", "when something is overdue and the office asks for it",
        new LetterField("owed", "What is overdue.", true),
        new LetterField("credit", "What they have as a credit, in a sentence; empty without one.", false)) with
    { FiguresExample = "overdue-figures" };

    /// <summary>A demand on returns that are filed and not fully paid.</summary>
    public static readonly LetterKind Demand = LetterKind.Of("overdue-demand", "Demand for payment", "when returns are filed and not fully paid, and the law gives a last day",
        new LetterField("owed", "What is demanded.", true),
        new LetterField("until", "The last day to pay.", true),
        new LetterField("safe", "A sentence that names the business day before, where the law does not say whether the last day moves; empty otherwise.", true),
        new LetterField("rights", "What they may do, from the rule book.", true),
        new LetterField("authority", "The law that sets the day.", true)) with
    { FiguresExample = "overdue-figures" };

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Statement, Notice, Demand];

    /// <summary>The letter of a kind.</summary>
    public static LetterKind Of(StatementKind kind) => kind == StatementKind.Statement ? Statement : Notice;
}
