using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Amounts from which on something else holds: an approval, a payment by wire.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="approvals">Approval limits.</param>
/// <param name="electronic">From which amount on a payment has to be electronic.</param>
public sealed class Limits(string office, IReadOnlyList<ApprovalLimit> approvals, DatedRows<Money> electronic)
{
    /// <summary>Every approval limit.</summary>
    public IReadOnlyList<ApprovalLimit> Approvals => approvals;

    /// <summary>What a payment plan may be without asking further; null: every plan is asked about.</summary>
    public DatedRows<PlanLimits>? Plans { get; init; }

    /// <summary>What the nightly review does by itself; null: nothing.</summary>
    public DatedRows<ReviewRules>? Review { get; init; }

    /// <summary>For how many days decisions on the same account add up; null: each stands alone.</summary>
    public DatedRows<int>? AddUp { get; init; }

    /// <summary>From which amount on a payment has to be electronic, dated.</summary>
    public DatedRows<Money> Electronic => electronic;

    /// <summary>What the nightly review does by itself on a day.</summary>
    public ReviewRules ReviewOn(DateOnly day) => Review?.On(day) is { Refusal: null } row ? row.Value.Value : ReviewRules.NothingByItself;

    /// <summary>Whom an act of so much needs. Refused for an act without limits in the book, an amount below zero and before the first row.</summary>
    public Result<Approval> ApprovalFor(string act, Money amount, DateOnly on)
    {
        var row = Find(act, amount, on);
        return row.Refusal is { } no ? no : Need(row.Value.Value, amount);
    }

    /// <summary>The same with its reason; <c>none</c>, <c>second-person</c>, <c>supervisor</c> or <c>two-supervisors</c>.</summary>
    public Result<Calculation> Approval(string act, Money amount, DateOnly on)
    {
        var row = Find(act, amount, on);
        if (row.Refusal is { } no)
        {
            return no;
        }

        var (rule, name) = (row.Value.Value, approvals.First(a => a.Id == act).Name);
        var (result, says) = Need(rule, amount) switch
        {
            _ when amount > rule.TwoSupervisorsAbove => ("two-supervisors", $"{name} of {amount.InDollars()} needs two supervisors other than the person who asks."),
            RuleBooks.Approval.Supervisor => ("supervisor", $"{name} of {amount.InDollars()} needs a supervisor other than the person who asks."),
            RuleBooks.Approval.SecondPerson => ("second-person", $"{name} of {amount.InDollars()} needs a person other than the one who asks."),
            _ => ("none", $"{name} of {amount.InDollars()} does not need another person."),
        };
        return new Calculation
        {
            Result = result,
            Says = says,
            Lines =
            [
                new CalculationLine { Label = "Another person above", Amount = rule.SecondPersonAbove, Authority = row.Value.Authority },
                new CalculationLine { Label = "A supervisor above", Amount = rule.SupervisorAbove, Authority = row.Value.Authority },
                .. rule.TwoSupervisorsAbove is { } two ? [new CalculationLine { Label = "Two supervisors above", Amount = two, Authority = row.Value.Authority }] : (CalculationLine[])[],
            ],
            Notes = CalculationWords.Notes(row.Value.Authority),
        };
    }

    /// <summary>
    /// Why this person may not decide on so much; null when they may. Asked by every decision before it is taken; that they are a second person at all is asked
    /// beside it (<see cref="StaffMember.WhyNotSecond"/>). Refused with the sentence that says who may, and where the rule book has no limit for such a decision.
    /// </summary>
    /// <param name="kind">What is decided.</param>
    /// <param name="amount">How much it comes to, without a sign.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="day">The office's day of the decision.</param>
    /// <param name="before">What was decided before on the same accounts by one person alone: it counts too.</param>
    public Refusal? WhyNotDecide(LimitKind kind, Money amount, StaffMember who, DateOnly day, Money before = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        var row = Find(kind.Id(), amount, day);
        return row.Refusal ?? WhyNot(row.Value.Value, kind, amount, before, who);
    }

    /// <summary>The first of the days whose decisions add up to one of this day; null where each stands alone, or no limit of that kind asks for more than one supervisor in person.</summary>
    public DateOnly? AddsUpSince(LimitKind kind, DateOnly day) => IsLimited(kind) ? AddsUpSince(day) : null;

    /// <summary>The first of the days whose decisions by one person alone, with nobody's approval, add up to one of this day; null where each stands alone.</summary>
    public DateOnly? AddsUpSince(DateOnly day) => AddUp?.On(day) is { Refusal: null } days ? day.AddDays(-days.Value.Value) : null;

    /// <summary>Up to how much one person decides alone. Refused where the rule book has no limit for it on that day.</summary>
    public Result<Money> AloneUpTo(LimitKind kind, DateOnly day) => Find(kind.Id(), Money.Zero, day) is var row && row.Refusal is { } no ? no : row.Value.Value.SecondPersonAbove;

    /// <summary>Whether so much takes two supervisors on that day.</summary>
    public bool NeedsTwo(LimitKind kind, Money amount, DateOnly day) => Find(kind.Id(), amount, day) is { Refusal: null, Value.Value: var rule } && amount > rule.TwoSupervisorsAbove;

    /// <summary>Whether the rule book ever asks for more than one supervisor in person.</summary>
    public bool IsLimited(LimitKind kind) =>
        approvals.Any(a => a.Id == kind.Id() && a.Rows.Rows.Any(r => r.NotFound is null && (r.Value.TwoSupervisorsAbove is not null || r.Value.UnderDelegationUpTo is not null)));

    /// <summary>Whether a decision may stand, looked at afterwards.</summary>
    /// <param name="kind">What was decided.</param>
    /// <param name="amount">How much it came to.</param>
    /// <param name="byTwo">Whether two supervisors agreed to it.</param>
    /// <param name="inAnothersPlace">Whether only a delegation let them.</param>
    /// <param name="days">The day of it, or the two that it can have been.</param>
    public bool MayStand(LimitKind kind, Money amount, bool byTwo, bool inAnothersPlace, IReadOnlyList<DateOnly> days) => days.Any(day =>
        Find(kind.Id(), amount, day) is not { Refusal: null, Value.Value: var rule }
        || (byTwo || !(amount > rule.TwoSupervisorsAbove)) && !(inAnothersPlace && (amount > rule.UnderDelegationUpTo || amount > rule.TwoSupervisorsAbove)));

    private static Refusal? WhyNot(ApprovalRule rule, LimitKind kind, Money alone, Money before, StaffMember who)
    {
        var amount = alone + before;
        if (rule.TwoSupervisorsAbove is { } two && amount > two)
        {
            return kind.Permission() is not { } decides ? LimitRefusals.NoSecondApproval(kind, two, amount)
                : who.Under(decides) is not null || who.Role is not (Role.Supervisor or Role.System) ? LimitRefusals.TwoSupervisors(kind, two, alone, before)
                : null;
        }

        var above = kind == LimitKind.Backdating ? rule.SecondPersonAbove : rule.SupervisorAbove;
        if (amount <= above || who.Role is Role.Supervisor or Role.System)
        {
            return null;
        }

        return (kind.Permission() is { } permission ? who.Under(permission) : null) is not { } of ? LimitRefusals.Supervisor(kind, above, before)
            : rule.UnderDelegationUpTo is { } upTo && amount > upTo ? LimitRefusals.NotUnderDelegation(kind, upTo, of.Name)
            : null;
    }

    /// <summary>Whether a payment of so much has to be electronic: <c>required</c> or <c>not-required</c>. Refused where the rule book knows nothing, for an amount below zero and before the first row.</summary>
    public Result<Calculation> ElectronicPayment(Money amount, DateOnly on)
    {
        if (amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(amount);
        }

        var row = electronic.On(on);
        if (row.Refusal is { } no)
        {
            return no;
        }

        var required = amount >= row.Value.Value;
        return new Calculation
        {
            Result = required ? "required" : "not-required",
            Says = $"A payment of {amount.InDollars()} {(required ? "must be" : "does not have to be")} electronic: the limit is {row.Value.Value.InDollars()}.",
            Lines = [new CalculationLine { Label = "Electronic from", Amount = row.Value.Value, Authority = row.Value.Authority }],
            Notes = CalculationWords.Notes(row.Value.Authority),
        };
    }

    private Result<Dated<ApprovalRule>> Find(string act, Money amount, DateOnly on)
    {
        if (amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(amount);
        }

        return approvals.FirstOrDefault(a => a.Id == act) is { } limit ? limit.Rows.On(on) : RuleBookRefusals.UnknownRule("approval limit", act, office, approvals.Select(a => a.Id));
    }

    private static Approval Need(ApprovalRule rule, Money amount) =>
        amount > rule.SupervisorAbove ? RuleBooks.Approval.Supervisor : amount > rule.SecondPersonAbove ? RuleBooks.Approval.SecondPerson : RuleBooks.Approval.None;
}
