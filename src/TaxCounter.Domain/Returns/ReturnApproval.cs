using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>
/// When a return needs a second person: where an earlier filing day or payment leaves more uncharged, or an amended return takes more off a charge, than one person
/// decides alone. The limits are those of an earlier effective date and of an adjustment; what came before on the account adds up.
/// </summary>
public static class ReturnApproval
{
    /// <summary>The limits that a return passes, with what it comes to in all; none where one person is enough.</summary>
    public static IEnumerable<(LimitKind Kind, Money Amount)> Above(ReturnPreview preview, RuleBook rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(rules);
        (LimitKind Kind, Money Alone, Money Before)[] asked =
        [
            (LimitKind.Backdating, preview.NotCharged, preview.Alone.NotCharged),
            (LimitKind.Adjustment, preview.Lowered, preview.Alone.Lowered),
        ];
        return asked.Where(a => a.Alone.IsPositive && rules.Limits.ApprovalFor(a.Kind.Id(), a.Alone + a.Before, today) is not { Refusal: null, Value: Approval.None }).Select(a => (a.Kind, a.Alone + a.Before));
    }

    /// <summary>Why it may not be posted with this approval; null where it may. A batch at the console has nobody who approves: such a return is entered at the counter.</summary>
    public static Refusal? WhyNot(ReturnPreview preview, RuleBook rules, CounterAct act, CounterAct? approved)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(act);
        if (!preview.NeedsApproval)
        {
            return null;
        }

        if (act.By.Role == Role.System)
        {
            return ReturnRefusals.AtTheCounter(preview);
        }

        return Above(preview, rules, act.Today).Any(a => rules.Limits.NeedsTwo(a.Kind, a.Amount, act.Today)) ? ReturnRefusals.NeedsTwo
            : approved is null ? ReturnRefusals.NeedsApproval(preview)
            : !approved.By.May(Permission.ApproveEarlierDay) ? StaffRefusals.NotAllowed(approved.By, "approve this return")
            : approved.By.WhyNotSecond(Permission.ApproveEarlierDay, act.By.Person);
    }

    /// <summary>What disappears, in words.</summary>
    public static string Says(ReturnPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        List<string> says = [];
        if (preview.NotCharged.IsPositive)
        {
            says.Add($"{preview.NotCharged.InDollars()} is not charged because it counts as filed on {DateWords.Date(preview.FiledOn)}{(preview.Check.Facts.PaidOn < preview.Check.Facts.FiledOn ? $" and paid on {DateWords.Date(preview.Check.Facts.PaidOn)}" : "")}.");
        }

        if (preview.Lowered.IsPositive)
        {
            says.Add($"It takes {preview.Lowered.InDollars()} off the charge, and with it the penalty and interest on that.");
        }

        var before = preview.Alone.NotCharged + preview.Alone.Lowered;
        if (before.IsPositive)
        {
            says.Add($"Returns of this account took off {before.InDollars()} before without approval; that counts too.");
        }

        return string.Join(" ", says);
    }
}
