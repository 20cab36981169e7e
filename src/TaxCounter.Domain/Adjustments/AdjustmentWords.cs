using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The states, verbs and tests in words.</summary>
public static class AdjustmentWords
{
    /// <summary>As a list and a tag say it.</summary>
    public static string Of(AdjustmentState state) => state switch
    {
        AdjustmentState.InPreparation => "being prepared",
        AdjustmentState.MoreInformationNeeded => "waiting for information",
        AdjustmentState.Submitted => "submitted",
        AdjustmentState.Posted => "posted",
        AdjustmentState.Denied => "denied",
        AdjustmentState.ClosedForNoAnswer => "closed without an answer",
        AdjustmentState.Withdrawn => "withdrawn",
        AdjustmentState.ReversalRequested => "reversal requested",
        _ => "reversed",
    };

    /// <summary>As a sentence says it after "is".</summary>
    public static string Is(AdjustmentState state) => state switch
    {
        AdjustmentState.Submitted => "waiting for a supervisor",
        AdjustmentState.ReversalRequested => "waiting for a decision on its reversal",
        _ => Of(state),
    };

    /// <summary>As a refusal says it: <c>cannot …</c>.</summary>
    public static string Of(AdjustmentVerb verb) => verb switch
    {
        AdjustmentVerb.Write => "be changed",
        AdjustmentVerb.Submit => "be submitted",
        AdjustmentVerb.Post => "be posted",
        AdjustmentVerb.Recall => "be recalled",
        AdjustmentVerb.Decide => "be decided",
        AdjustmentVerb.Return => "be returned",
        AdjustmentVerb.RequestReversal => "have a reversal requested",
        AdjustmentVerb.Reverse => "be reversed",
        _ => "have a reversal denied",
    };

    /// <summary>As the story of the case tells it.</summary>
    public static string Done(AdjustmentVerb verb) => verb switch
    {
        AdjustmentVerb.Write => "wrote the worksheet",
        AdjustmentVerb.Submit => "submitted it",
        AdjustmentVerb.Post => "posted it",
        AdjustmentVerb.Recall => "recalled it",
        AdjustmentVerb.Decide => "decided",
        AdjustmentVerb.Return => "returned it",
        AdjustmentVerb.RequestReversal => "requested a reversal",
        AdjustmentVerb.Reverse => "reversed it",
        _ => "denied the reversal",
    };

    /// <summary>A test as a list names it.</summary>
    public static string Of(EligibilityTest test) => test switch
    {
        EligibilityTest.Evidence => "Supporting document",
        EligibilityTest.Lower => "Lower than charged",
        EligibilityTest.ChargedTwice => "Charged twice",
        EligibilityTest.ClosedBefore => "Closed before the period",
        EligibilityTest.InTime => "Filed and paid in time",
        EligibilityTest.NotInTime => "Filed or paid late",
        EligibilityTest.NotTwice => "Not adjusted before",
        EligibilityTest.RefundRight => "Time to claim money back",
        _ => "Small rest",
    };
}
