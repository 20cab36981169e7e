using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>What is said where something needs two approvals.</summary>
public static class FirstApprovalRefusals
{
    /// <summary>The first approver, or somebody in their place, is no second one.</summary>
    public static Refusal SecondPerson(FirstApproval first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return new("staff.second-approver", $"{first.Approved.Name} gave the first of two approvals. Another supervisor must give the second one.");
    }

    /// <summary>As the inbox and the page of the item say it.</summary>
    public static string Waits(FirstApproval first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return $"Approved by {first.Approved.Name}, needs a second supervisor.";
    }

    /// <summary>The same with day, amount and reason, for who is to decide.</summary>
    public static string WaitsInFull(FirstApproval first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return string.Create(CultureInfo.InvariantCulture, $"{Waits(first)} {first.Approved.Name} approved {first.Amount.InDollars()} on {first.ApprovedOn:MMM d, yyyy}{(first.Reason is { } why ? $": “{why}”" : ".")}");
    }

    /// <summary>The item changed after the first approval.</summary>
    public static string Dropped(FirstApproval first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return string.Create(CultureInfo.InvariantCulture, $"{first.Approved.Name} approved this on {first.ApprovedOn:MMM d, yyyy}, but it changed after that. That approval no longer counts: two supervisors must approve it as it is now.");
    }

    /// <summary>What the first of two approvers is told.</summary>
    /// <param name="what">The item, as a sentence begins: <c>Receipt R-2026-000001-8</c>.</param>
    public static string Kept(string what) => $"{what} needs two supervisors. Your approval is recorded as the first. Nothing changes until a second supervisor approves it.";
}
