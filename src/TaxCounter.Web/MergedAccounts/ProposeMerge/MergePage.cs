using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>The page on which a clerk finds the duplicate of an account, compares the two and proposes which stays.</summary>
public sealed class MergePage
{
    /// <summary>The account the page was opened from.</summary>
    public required MergeSide This { get; init; }

    /// <summary>The other one; null until its number is known.</summary>
    public MergeSide? Other { get; init; }

    /// <summary>Accounts that may be the same business.</summary>
    public IReadOnlyList<LikelySame> Likely { get; init; } = [];

    /// <summary>What was merged, proposed or undone before, newest first.</summary>
    public required IReadOnlyList<MergeLine> Before { get; init; }

    /// <summary>Why the two are not merged either way, found before anything is sent; null where they may be.</summary>
    public Refusal? WhyNot { get; init; }

    /// <summary>What was typed.</summary>
    public required MergeForm Form { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The account.</summary>
    public Account Account => This.Account;

    /// <summary>Where the page is.</summary>
    public string Url => $"/accounts/{Account.Number}/merge";

    /// <summary>The proposal about the account that a supervisor has not decided on yet.</summary>
    public MergeLine? Pending => Before.FirstOrDefault(l => l.Merge.State == MergeState.Proposed);

    /// <summary>Whether something can be proposed here.</summary>
    public bool Works => Who.May(Permission.ProposeMerge) && Account.MergedInto is null && Pending is null;

    /// <summary>The two accounts to choose from.</summary>
    public IEnumerable<SelectListItem> Two => new[] { This, Other! }.Select(s => new SelectListItem($"{s.Account.Number.Grouped()} {s.Account.Name} stays", s.Account.Number.Digits)).Prepend(new SelectListItem("Choose", ""));
}
