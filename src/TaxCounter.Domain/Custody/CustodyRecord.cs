using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Custody;

/// <summary>One act with the office's cash that two people signed: what they counted, and what should have been there. Never changed; the reason of a difference is added.</summary>
public sealed class CustodyRecord
{
    private readonly List<CustodyExplanation> _explanations = [];

    private CustodyRecord()
    {
        Pieces = Change = [];
        First = Second = null!;
        Bags = "";
    }

    public CustodyId Id { get; private init; }

    /// <summary>As printed on its slip.</summary>
    public CustodyNumber Number { get; private init; }

    public CustodyKind Kind { get; private init; }

    /// <summary>The drawer; null for the safe.</summary>
    public DrawerId? DrawerId { get; private init; }

    /// <summary>The number on the drawer; 0 for the safe.</summary>
    public int DrawerNumber { get; private init; }

    /// <summary>The office's day: that of the drawer, or of the count of the safe.</summary>
    public DateOnly BusinessDay { get; private init; }

    /// <summary>How many of each of <see cref="Denomination.All"/> were counted, in that order.</summary>
    public IReadOnlyList<int> Pieces { get; private init; }

    /// <summary>The same of the small change that came back; empty except for a change order.</summary>
    public IReadOnlyList<int> Change { get; private init; }

    public int Checks { get; private init; }

    public int MoneyOrders { get; private init; }

    /// <summary>What the cash comes to, sealed bags of the safe included.</summary>
    public Money Cash { get; private init; }

    /// <summary>Cash that should have been there; null where nothing is compared.</summary>
    public Money? ExpectedCash { get; private init; }

    /// <summary>Checks that should have been there.</summary>
    public int? ExpectedChecks { get; private init; }

    /// <summary>Money orders that should have been there.</summary>
    public int? ExpectedMoneyOrders { get; private init; }

    /// <summary>The number of the sealed bag of a drop.</summary>
    public string? Bag { get; private init; }

    /// <summary>The sealed bags found in the safe, one a line; empty where none was.</summary>
    public string Bags { get; private init; }

    /// <summary>Its posting in the journal; null where no money moved.</summary>
    public PostingId? PostingId { get; private init; }

    /// <summary>Who gave, handed over or counted.</summary>
    public Signature First { get; private init; }

    /// <summary>Who received, took over or watched.</summary>
    public Signature Second { get; private init; }

    /// <summary>The reason of a difference; empty until it is written.</summary>
    public IReadOnlyList<CustodyExplanation> Explanations => _explanations;

    /// <summary>Counted less expected; none where nothing is compared.</summary>
    public CountDifference Difference => ExpectedCash is { } cash ? new CountDifference(Cash - cash, Checks - (ExpectedChecks ?? Checks), MoneyOrders - (ExpectedMoneyOrders ?? MoneyOrders)) : new CountDifference(Money.Zero, 0, 0);

    /// <summary>Whether the reason of a difference is missing.</summary>
    public bool NeedsReason => !Difference.IsNone && _explanations.Count == 0;

    /// <summary>Writes one down.</summary>
    internal static CustodyRecord Of(CustodyAsked asked, CustodyNumber number, CustodyFacts facts, StaffMember second, CounterAct act) => new()
    {
        Id = asked.Id,
        Number = number,
        Kind = asked.Kind,
        DrawerId = facts.Drawer?.Id,
        DrawerNumber = facts.Drawer?.Number ?? 0,
        BusinessDay = facts.Drawer?.BusinessDay ?? act.BusinessDay,
        Pieces = [.. asked.Pieces.Pieces],
        Change = asked.Change is { } change ? [.. change.Pieces] : [],
        Checks = asked.Pieces.Checks,
        MoneyOrders = asked.Pieces.MoneyOrders,
        Cash = asked.Pieces.Cash + facts.InBags,
        ExpectedCash = facts.Expected?.Cash,
        ExpectedChecks = facts.Drawer is null ? null : facts.Expected?.Checks,
        ExpectedMoneyOrders = facts.Drawer is null ? null : facts.Expected?.MoneyOrders,
        Bag = asked.Kind == CustodyKind.Drop ? asked.Bag?.Trim() : null,
        Bags = string.Join('\n', asked.Bags),
        PostingId = facts.Posting,
        First = act.Signature,
        Second = new Signature(second.Person, second.Name, act.At),
    };

    /// <summary>Whether a form asks for the same.</summary>
    internal bool IsSame(CustodyAsked asked) => Kind == asked.Kind && DrawerId == asked.Drawer && Pieces.SequenceEqual(asked.Pieces.Pieces) && Change.SequenceEqual(asked.Change?.Pieces ?? [])
        && (Checks, MoneyOrders) == (asked.Pieces.Checks, asked.Pieces.MoneyOrders) && Bag == (Kind == CustodyKind.Drop ? asked.Bag?.Trim() : null) && Bags == string.Join('\n', asked.Bags);

    /// <summary>Whether a person signed it.</summary>
    public bool IsSignedBy(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.IsSamePerson(First.Person) || who.IsSamePerson(Second.Person);
    }

    /// <summary>Why this person cannot write the reason down; null when they can: one of the two who signed, once.</summary>
    public Refusal? WhyNotExplain(StaffMember who) => !NeedsReason ? CustodyRefusals.NothingToExplain(this) : !IsSignedBy(who) ? CustodyRefusals.NotSigned(this) : null;

    /// <summary>The reason of the difference.</summary>
    internal Refusal? Explain(CounterAct act)
    {
        if ((WhyNotExplain(act.By) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        _explanations.Add(new CustodyExplanation(Id, act.Reason!, act.Signature));
        return null;
    }
}
