using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Why a payment plan is not agreed, or something is not done to it.</summary>
public static class PaymentPlanRefusals
{
    /// <summary>No such plan.</summary>
    public static readonly Refusal Unknown = new("payment-plans.unknown", "There is no payment plan with this number. Search for its number, or open the account.");

    /// <summary>No account.</summary>
    public static readonly Refusal AccountUnknown = new("payment-plans.account-unknown", "Open the account of the customer, and start the plan there.");

    /// <summary>The first day is today or before.</summary>
    public static readonly Refusal FirstNotAhead = new("payment-plans.first-not-ahead", "The first installment is due after today. Enter a later day; what is paid today is the down payment.", "First");

    /// <summary>Neither months nor an amount.</summary>
    public static readonly Refusal MonthsOrAmount = new("payment-plans.months-or-amount", "Enter how many months, or how much each month.", "Months");

    /// <summary>The figures are others by now.</summary>
    public static readonly Refusal Changed = new("payment-plans.changed", "The figures changed since this page was opened. Nothing was agreed. Look at the new figures with the customer, then agree.");

    /// <summary>Nothing is late.</summary>
    public static readonly Refusal NothingLate = new("payment-plans.nothing-late", "Nothing of this plan is late by now, so no cure letter goes out and it is not put in default. To end it for another reason, choose End the plan.");

    /// <summary>Something is late still.</summary>
    public static readonly Refusal StillLate = new("payment-plans.still-late", "What the letter asked for is not paid yet. Take the payment first. A supervisor can withdraw the notice.");

    /// <summary>Something is owed still.</summary>
    public static readonly Refusal StillOwed = new("payment-plans.still-owed", "Something of this plan is still owed. Take the payment first.");

    /// <summary>Nothing is owed.</summary>
    public static readonly Refusal NotOwedAgain = new("payment-plans.not-owed-again", "Nothing of this plan is owed, so it stays closed.");

    /// <summary>The letter comes first.</summary>
    public static readonly Refusal LetterFirst = new("payment-plans.letter-first", "The customer was not written to yet. Send the cure letter first; the plan can go into default after its last day.");

    /// <summary>One of its obligations is in another plan by now.</summary>
    public static readonly Refusal HeldElsewhere = new("payment-plans.held-elsewhere", "Part of what this plan was about is in another plan by now. End that one first, or add what is left to it.");

    /// <summary>No notice is known.</summary>
    public static readonly Refusal NoNoticeRule = new("payment-plans.no-notice-rule", "The rule book has no notice for changed circumstances. Agree to other terms with the customer, or end the plan with a reason.");

    /// <summary>Something stands against it.</summary>
    public static Refusal StandsAgainst(PlanObstacle obstacle)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        return new($"payment-plans.{obstacle.Code}", $"{obstacle.Says} {obstacle.Cure}");
    }

    /// <summary>More than one person may agree to.</summary>
    public static Refusal NeedsSupervisor(IReadOnlyList<string> beyond)
    {
        ArgumentNullException.ThrowIfNull(beyond);
        return new("payment-plans.needs-supervisor", $"A supervisor agrees to this here, or it waits in Approvals: {string.Join("; ", beyond)}.");
    }

    /// <summary>Another form under the same key.</summary>
    public static Refusal OtherContent(PaymentPlanNumber number) => new("payment-plans.other-content", $"This form was sent before and is {number}. Open that plan, or start again from the account.");

    /// <summary>Somebody else asked.</summary>
    public static Refusal OnlyWhoAsked(string who) => new("payment-plans.only-who-asked", $"Only {who}, who asked for it, can withdraw this. A supervisor can deny it.");

    /// <summary>The signature is there.</summary>
    public static Refusal SignedBefore(DateOnly on) => new("payment-plans.signed-before", $"The signature of {DateWords.Date(on)} is on record already.");

    /// <summary>The day of the signature.</summary>
    public static Refusal SignedWhen(DateOnly agreed) => new("payment-plans.signed-when", $"Enter the day the customer signed: {DateWords.Date(agreed)}, when these terms were agreed, or later, and not after today.", "SignedOn");

    /// <summary>The last day of the letter has not passed.</summary>
    public static Refusal NotYet(DateOnly until) => new("payment-plans.not-yet", $"The customer has until {DateWords.Date(until)}. After that day a supervisor can do this.");

    /// <summary>The days of grace run.</summary>
    public static Refusal GraceRuns(DateOnly until) => new("payment-plans.grace-runs", $"The days of grace run until {DateWords.Date(until)}. After that day the cure letter can go out.");

    /// <summary>It does not lead there.</summary>
    public static Refusal WrongMove(PaymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new("payment-plans.state", $"{plan.Number} {plan.State.Says()}, so this cannot be done now. Look at it again.");
    }
}
