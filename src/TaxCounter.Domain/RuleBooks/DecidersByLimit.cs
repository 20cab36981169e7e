using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who may decide something now, asked of the same rules that every decision asks: the permission table, delegations, the second person, the approval limits.</summary>
public sealed class DecidersByLimit(IDelegations delegations, TwoApprovers approvers, RuleBook rules) : IDeciders
{
    /// <inheritdoc/>
    public async Task<Deciders> Of(ApprovalItem item, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(item);
        var before = LimitOf(item.Needs) is { } limit ? await approvers.Before(limit, item.Key, day) : Money.Zero;
        return await Of(item.Needs, item.Amount?.Abs() + before, item.Persons, day, item.First);
    }

    /// <inheritdoc/>
    public async Task<Deciders> Of(Permission needs, Money? amount, IEnumerable<string?> preparers, DateOnly day, FirstApproval? first = null)
    {
        List<string?> parts = [.. preparers, first?.Approved.Person];
        var limit = LimitOf(needs);
        bool IsWithinLimits(StaffMember who) => limit is not { } kind || amount is not { } much || rules.Limits.WhyNotDecide(kind, much, who, day) is null;
        var able = (await delegations.EverybodyAsync(day)).Where(who => who.May(needs) && who.WhyNotSecond(needs, parts) is null && IsWithinLimits(who)).ToList();
        List<StaffMember> people = [.. able.DistinctBy(who => who.Person, StringComparer.OrdinalIgnoreCase).OrderBy(who => who.Name, StringComparer.Ordinal)];
        return new Deciders(people, first is null && limit is { } of && amount is { } so && rules.Limits.NeedsTwo(of, so, day)) { Names = [.. people.Select(who => who.NameFor(needs))] };
    }

    private static LimitKind? LimitOf(Permission needs) => Enum.GetValues<LimitKind>().Cast<LimitKind?>().FirstOrDefault(k => k!.Value.Permission() == needs);
}
