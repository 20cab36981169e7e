using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>
/// Something the program found wrong with a charge that the office leaves as it is: what was found, why it stays, and who said so. It is never changed. The same facts are not
/// shown again; other facts are.
/// </summary>
public sealed class LeftFinding
{
    /// <summary>The most that is kept of what was found, and of why it stays.</summary>
    public const int LongestSays = 1000, LongestWhy = 500;

    private LeftFinding() => (Facts, Says, Why, Denied, Left) = ("", "", "", "", new Signature("", "", default));

    public LeftFindingId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The mark of the facts (<see cref="FoundFacts"/>).</summary>
    public string Facts { get; private init; }

    /// <summary>What was found, in a sentence.</summary>
    public string Says { get; private init; }

    /// <summary>Why it is left as it is.</summary>
    public string Why { get; private init; }

    /// <summary>By how much the charge would have changed, without its sign.</summary>
    public Money Amount { get; private init; }

    /// <summary>The number of the adjustment that a supervisor denied before; empty where one person left it within the first limit.</summary>
    public string Denied { get; private init; }

    public DateOnly LeftOn { get; private init; }

    public Signature Left { get; private init; }

    /// <summary>Leaves it as it is. Refused without a reason.</summary>
    public static Result<LeftFinding> Leave(AccountId account, string facts, string says, Money amount, string? denied, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(says);
        ArgumentNullException.ThrowIfNull(act);
        var why = act.Reason?.Trim() ?? "";
        return why.Length == 0 ? ReturnRefusals.WhyLeft
            : why.Length > LongestWhy ? ReturnRefusals.TooLong("Why", LongestWhy)
            : new LeftFinding
            {
                Id = LeftFindingId.New(),
                AccountId = account,
                Facts = facts,
                Says = says.Length > LongestSays ? says[..LongestSays] : says,
                Why = why,
                Amount = amount,
                Denied = denied ?? "",
                LeftOn = act.Today,
                Left = act.Signature,
            };
    }
}
