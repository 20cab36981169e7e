namespace TaxCounter.Domain.Cases;

/// <summary>The answer to one question of the reason.</summary>
public sealed class ReasonAnswer
{
    private ReasonAnswer() => Question = Text = "";

    /// <summary>The question's name in the rule book.</summary>
    public string Question { get; private init; }

    /// <summary>What was answered; of a day, <c>2026-07-30</c>.</summary>
    public string Text { get; internal set; }

    internal static ReasonAnswer Of(string question, string text) => new() { Question = question, Text = text };
}
