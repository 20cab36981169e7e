using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who may decide on so much, said to somebody who may not.</summary>
public static class LimitRefusals
{
    /// <summary>A supervisor decides.</summary>
    public static Refusal Supervisor(LimitKind kind, Money above, Money before = default) =>
        new("rule-books.limit-supervisor", kind == LimitKind.AppliedCredit
            ? $"Adjustments above {above.InDollars()} are made by a supervisor.{(before.IsPositive ? $" {before.InDollars()} that was applied or written off on this account before counts too." : "")} Ask one to do it at their own screen."
            : kind == LimitKind.Backdating
            ? $"{kind.Many()} above {above.InDollars()} are approved by a supervisor. Ask one to approve it here with their own password."
            : $"{kind.Many()} above {above.InDollars()} are approved by a supervisor. Ask one who had no part in it.");

    /// <summary>A supervisor in person, nobody in their place.</summary>
    public static Refusal NotUnderDelegation(LimitKind kind, Money above, string name) =>
        new("rule-books.limit-delegation", $"{kind.Many()} above {above.InDollars()} are approved by a supervisor in person. Deciding for {name} does not cover them. Ask another supervisor.");

    /// <summary>Two supervisors, each in person.</summary>
    public static Refusal TwoSupervisors(LimitKind kind, Money above, Money amount, Money before = default) =>
        new("rule-books.limit-two-supervisors", $"{kind.Many()} above {above.InDollars()} are approved by two supervisors, each in person. {ComesTo(kind, amount, before)} {(kind == LimitKind.Backdating ? "Ask two to approve it here, each with their own password." : "Ask two who had no part in it.")}");

    /// <summary>Two supervisors, where the act is one person's and no approval can be recorded.</summary>
    public static Refusal NoSecondApproval(LimitKind kind, Money above, Money amount) =>
        new("rule-books.limit-no-second-approval", $"{kind.Many()} above {above.InDollars()} need two supervisors. This one comes to {amount.InDollars()}, and it is entered by one person alone. It cannot be done at the counter.");

    private static string ComesTo(LimitKind kind, Money amount, Money before) =>
        before.IsPositive ? $"With {before.InDollars()} that one person decided before on {(kind == LimitKind.OverShort ? "drawers of the same clerk" : "the same account")}, this one comes to {(amount + before).InDollars()}." : $"This one comes to {amount.InDollars()}.";
}
