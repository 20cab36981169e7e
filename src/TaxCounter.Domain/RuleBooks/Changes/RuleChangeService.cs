using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>How a rule changes: one supervisor proposes a future row, a second one approves it, and from then on it is in the book.</summary>
public sealed class RuleChangeService(IRuleChanges changes, IRulesInForce rules, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>The book as it would be, for the preview; refused for the reasons that proposing would be refused for, but the reason itself.</summary>
    public async Task<Result<RuleBook>> Try(RuleDraft row, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (RuleChange.WhyNotFrom(row.FirstDay, act) is { } past)
        {
            return past;
        }

        return await changes.Waiting(row.Topic, row.FirstDay) is { } other
            ? RuleChangeRefusals.DayIsProposed(row.FirstDay, other.Proposed.Name)
            : await changes.BookWith(row);
    }

    /// <summary>Proposes a row. The same id a second time gives the change that is there.</summary>
    public Task<Result<RuleChange>> Propose(RuleChangeId id, RuleDraft row, CounterAct act) => transaction.Do<RuleChange>(act, async () =>
    {
        if (await changes.Find(id) is { } there)
        {
            return there;
        }

        ArgumentNullException.ThrowIfNull(row);
        if (rules.Topics.FirstOrDefault(t => t.Id == row.Topic) is not { } topic)
        {
            return RuleChangeRefusals.UnknownTopic(row.Topic);
        }

        var proposed = RuleChange.Propose(id, rules.Jurisdiction, topic, row, act);
        if (proposed.Refusal is not null)
        {
            return proposed;
        }

        if ((await Try(row, act)).Refusal is { } no)
        {
            return no;
        }

        changes.Add(proposed.Value);
        await audit.Record(act, "rule-books.change-propose", row.Topic, details: Details(proposed.Value), changes: [State(null, proposed.Value), .. Row(proposed.Value)]);
        return proposed;
    });

    /// <summary>A second person approves: the row is recorded, and the running program takes the new book at once.</summary>
    public async Task<Result<RuleChange>> Approve(RuleChangeId id, CounterAct act)
    {
        var approved = await Decide(id, act, "rule-books.change-approve", async change =>
        {
            if (change.Approve(act).Refusal is { } no)
            {
                return no;
            }

            if ((await changes.BookWith(change.Draft)).Refusal is { } notNow)
            {
                return notNow;
            }

            changes.Add(RuleRow.Approved(change, act.At));
            return null;
        });
        if (approved.Refusal is null)
        {
            await rules.Renew();
        }

        return approved;
    }

    /// <summary>A second person says no, with the reason in the act.</summary>
    public Task<Result<RuleChange>> Deny(RuleChangeId id, CounterAct act) =>
        Decide(id, act, "rule-books.change-deny", change => Task.FromResult(change.Deny(act).Refusal));

    /// <summary>Who proposed it takes it back.</summary>
    public Task<Result<RuleChange>> Withdraw(RuleChangeId id, CounterAct act) =>
        Decide(id, act, "rule-books.change-withdraw", change => Task.FromResult(change.Withdraw(act).Refusal));

    private Task<Result<RuleChange>> Decide(RuleChangeId id, CounterAct act, string what, Func<RuleChange, Task<Refusal?>> decide) => transaction.Do<RuleChange>(act, async () =>
    {
        if (await changes.Find(id) is not { } change)
        {
            return RuleChangeRefusals.Unknown;
        }

        var was = change.State;
        if (await decide(change) is { } no)
        {
            return no;
        }

        await audit.Record(act, what, change.Topic, details: Details(change), changes: [State(was, change), .. change.State == RuleChangeState.Approved ? Row(change) : []]);
        return change;
    });

    private static AuditChange State(RuleChangeState? was, RuleChange change) => new("state", was?.ToString().ToLowerInvariant(), change.State.ToString().ToLowerInvariant());

    /// <summary>The row that would hold from that day on, and the one it takes the place of.</summary>
    private IEnumerable<AuditChange> Row(RuleChange change)
    {
        var before = rules.Topics.FirstOrDefault(t => t.Id == change.Topic)?.On(change.FirstDay);
        yield return new("first day", before is null ? null : Day(before.FirstDay), Day(change.FirstDay));
        yield return new("row", before?.Content, change.Content);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Details(RuleChange change) => $"from {change.FirstDay:yyyy-MM-dd}, proposed by {change.Proposed.Name}: {change.Reason}";
}
