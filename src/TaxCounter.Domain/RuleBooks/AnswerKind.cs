namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the answer to a question has to be.</summary>
public enum AnswerKind
{
    /// <summary>Words.</summary>
    Text = 1,

    /// <summary>A day, written <c>2026-11-20</c>.</summary>
    Day,
}
