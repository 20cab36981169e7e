using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The answer to one question of the ground.</summary>
public sealed class WaiverAnswer
{
    private WaiverAnswer() => Question = Text = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>The question's name in the rule book.</summary>
    public string Question { get; private init; }

    /// <summary>What was answered.</summary>
    public string Text { get; internal set; }

    internal static WaiverAnswer Of(PenaltyWaiverId waiver, string question, string text) => new() { WaiverId = waiver, Question = question, Text = text };
}
