using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>
/// A license of a business, from its application to its last renewal, its closing, or its revocation. It is issued only once its fee is paid and nothing holds it;
/// refusing and revoking it takes a supervisor who did not prepare that.
/// </summary>
public sealed class License : ICase<LicenseNumber, LicenseVerb, LicenseState>
{
    private readonly List<LicenseDecision> _decisions = [];

    private License() => (TaxType, Class, OpeningShownBy, Place, Taken, Story, ReasonCode) = ("", "", "", null!, null!, new CaseStory<LicenseVerb, LicenseState>(LicenseState.Applied), "");

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public LicenseId Id { get; private init; }

    public Guid Version { get; private set; }

    public LicenseNumber Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public CaseStory<LicenseVerb, LicenseState> Story { get; private init; }

    /// <summary>The kind of license, by the tax type its fee is charged as.</summary>
    public string TaxType { get; private init; }

    /// <summary>The class of its fees; empty where it costs nothing.</summary>
    public string Class { get; private set; }

    public LicensePlace Place { get; private set; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>What shows the opening day, as the clerk who took the application saw it; empty where the records have that day.</summary>
    public string OpeningShownBy { get; private init; }

    /// <summary>What was not charged by the opening day and the first license year, as it was told when it was approved.</summary>
    public Money NotCharged { get; private set; }

    /// <summary>The supervisor who approved that; null where nobody had to.</summary>
    public Signature? OpeningApproved { get; private set; }

    public int FirstYear { get; private init; }

    /// <summary>Whether it took over a business that was licensed already.</summary>
    public bool TakesOver { get; private init; }

    public int? Rooms { get; private init; }

    /// <summary>Receipts said with the application, which the first fee goes by; null where they were not known.</summary>
    public Money? FirstGross { get; private init; }

    public DateOnly TakenOn { get; private init; }

    public Signature Taken { get; private init; }

    public DateOnly? ClosedOn { get; private set; }

    public string? Grounds { get; private set; }

    /// <summary>Who recommends or requests that; null where nobody does.</summary>
    public Signature? Requested { get; private set; }

    public Signature? Decided { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public LicenseState? Outcome { get; private set; }

    public LicenseTerms Terms { get; } = [];

    public LicenseHolds Holds { get; } = [];

    public MetRequirements Requirements { get; } = [];

    public CaseEvidence Evidence { get; } = [];

    public InformationRequests InformationRequests { get; } = [];

    public IReadOnlyList<LicenseDecision> Decisions => _decisions;

    public string ReasonCode { get; private init; }

    CaseTable<LicenseVerb, LicenseState> ICase<LicenseNumber, LicenseVerb, LicenseState>.Table => LicenseTable.Of;

    /// <summary>Takes an application. Refused: a class that the kind does not have, a place that is none.</summary>
    internal static Result<License> Apply(ApplyForLicense asked, LicenseNumber number, LicenseKind kind, CounterAct act)
    {
        if ((kind.HasFee && !kind.Classes.Contains(asked.Class) ? LicenseRefusals.ClassNeeded(kind.Name) : asked.Place.WhyNot()) is { } no)
        {
            return no;
        }

        var license = new License
        {
            Id = asked.Id,
            Number = number,
            AccountId = asked.Account,
            TaxType = kind.TaxType,
            Class = kind.HasFee ? asked.Class : "",
            Place = asked.Place,
            OpenedOn = asked.OpenedOn,
            OpeningShownBy = asked.OpeningShownBy.Trim(),
            FirstYear = asked.FirstYear ?? Math.Max(asked.OpenedOn.Year, act.Today.Year),
            TakesOver = asked.TakesOver,
            FirstGross = asked.Gross,
            Rooms = asked.Rooms,
            TakenOn = act.Today,
            Taken = act.Signature,
        };
        return license.Do(LicenseVerb.Apply, LicenseState.Applied, act).Refusal is { } refused ? refused : license;
    }

    /// <summary>What it needs before it is approved, by the row of its kind.</summary>
    public IReadOnlyList<LicenseRequirement> Needs(LicenseKindRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. rule.Requirements.Where(r => r.IsNeededFor(Class))];
    }

    /// <summary>Notes what of it is there: exactly these, by their ids. The story tells what changed.</summary>
    public Result<Done> NoteRequirements(LicenseKindRule rule, IReadOnlyCollection<string> there, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var changed = Requirements.Changed(Needs(rule), there);
        var note = string.Join("; ", changed.GroupBy(r => Requirements.Of(r.Id) is null).Select(g => $"{(g.Key ? "here" : "missing after all")}: {string.Join(", ", g.Select(r => r.Id))}"));
        return this.Do(LicenseVerb.NoteRequirements, Story.State, act, () => Requirements.Note(changed, act), note);
    }

    /// <summary>Approves the application and begins its first term; its fee is charged in the same transaction. Who may, by what its opening day leaves uncharged, is asked before. Refused while something it needs is missing.</summary>
    internal Result<LicenseTerm> Approve(LicenseKindRule rule, LicenseOpening opening, bool bySupervisor, CounterAct act)
    {
        (NotCharged, OpeningApproved) = (opening.NotCharged, bySupervisor ? act.SignatureFor(Permission.ApproveEarlierDay) : null);
        var firstDay = OpenedOn.Year == FirstYear ? OpenedOn : new DateOnly(FirstYear, 1, 1);
        var missing = Requirements.Missing(Needs(rule));
        return this.Do(LicenseVerb.Approve, LicenseState.Approved, act, () => missing.Count > 0 ? LicenseRefusals.StillNeeded(missing) : null).Refusal is { } no ? no : Terms.Add(FirstYear, firstDay, rule.Years, Basis(FirstYear, FirstGross), act);
    }

    /// <summary>What the fee of a year goes by, with receipts that are said.</summary>
    public LicenseBasis Basis(int year, Money? gross) => new() { Class = Class, Gross = gross, Rooms = Rooms, OpenedOn = OpenedOn, TakesOver = TakesOver && OpenedOn.Year == year };

    /// <summary>Recommends that it be refused, on grounds.</summary>
    public Result<Done> RecommendRefusal(CounterAct act) => this.Do(LicenseVerb.RecommendRefusal, LicenseState.RefusalRecommended, act, () => Request(act), act?.Reason);

    /// <summary>Recalls the recommendation.</summary>
    public Result<Done> Recall(CounterAct act) => this.Do(LicenseVerb.Recall, LicenseState.Applied, act);

    /// <summary>A supervisor decides: <see cref="LicenseVerb.Refuse"/>, <see cref="LicenseVerb.Return"/>, <see cref="LicenseVerb.Revoke"/>, <see cref="LicenseVerb.DenyRevocation"/> or <see cref="LicenseVerb.Reinstate"/>.</summary>
    /// <param name="verb">Which.</param>
    /// <param name="revision">The revision that was read.</param>
    /// <param name="act">Who, when and why.</param>
    public Result<Done> Decide(LicenseVerb verb, int revision, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((WhyNot(verb, act) ?? Story.WhyChanged(LicenseTable.Of, revision)) is { } no)
        {
            return no;
        }

        var to = LicenseTable.Of.Moves.From(Story.State, verb)[0];
        _decisions.Add(new LicenseDecision(this, to, Before(verb).OfType<string>().Select(p => p.ToLowerInvariant()), act));
        (Decided, DecidedOn) = (act.SignatureFor(Permission.DecideLicense), act.Today);
        Outcome = LicenseTable.Of.Outcomes.Contains(to) ? to : null;
        return this.Step(verb, to, act.Reason, act);
    }

    /// <summary>Issues the newest term. Whether its fee is paid and nothing holds it is asked before (<see cref="LicenseClearance"/>). Refused: issued already.</summary>
    internal Result<Done> Issue(CounterAct act) => this.Do(LicenseVerb.Issue, LicenseState.Issued, act, () => Terms.Issue(Number, act));

    /// <summary>Enters the receipts of the first days; the rest of the first year's fee is charged in the same transaction. Refused: no first year, entered already.</summary>
    internal Result<LicenseTerm> ReportReceipts(Money gross, CounterAct act) =>
        this.Do(LicenseVerb.ReportReceipts, LicenseState.Issued, act, () => Terms.Report(OpenedOn.Year, gross)).Refusal is { } no ? no : Terms.Of(OpenedOn.Year)!;

    /// <summary>Renews it for the term after its newest; years that were left out are owed one by one. Refused: more than a year ahead.</summary>
    internal Result<LicenseTerm> Renew(LicenseKindRule rule, Money? gross, CounterAct act)
    {
        var year = Terms.Newest!.LastDay.Year + 1;
        var no = this.Do(LicenseVerb.Renew, LicenseState.Issued, act, () => year > act.Today.Year + 1 ? LicenseRefusals.RenewedAlready(Terms.Newest!.LastDay) : null).Refusal;
        return no is not null ? no : Terms.Add(year, new DateOnly(year, 1, 1), rule.Years, Basis(year, gross), act);
    }

    /// <summary>Moves it to another place. Refused: a place that is none, the same place.</summary>
    public Result<Done> Relocate(LicensePlace to, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(to);
        var from = Place;
        return this.Do(LicenseVerb.Relocate, Story.State, act, () => (to == from ? LicenseRefusals.SamePlace : to.WhyNot()) ?? MoveTo(to), $"{from.Address.OneLine()} ({from.LocationCode}) to {to.Address.OneLine()} ({to.LocationCode})");
    }

    /// <summary>Holds it. Needs a reason that says what it takes to lift it.</summary>
    public Result<Done> Hold(CounterAct act) => this.Do(LicenseVerb.Hold, Story.State, act, () => Holds.Place(act), act?.Reason);

    /// <summary>Lifts the hold. Needs a reason.</summary>
    public Result<Done> LiftHold(CounterAct act) => this.Do(LicenseVerb.LiftHold, Story.State, act, () => Holds.Lift(act), act?.Reason);

    /// <summary>Closes it on a last day of business. Refused: a day to come, a day before it opened.</summary>
    public Result<Done> Close(DateOnly lastDay, CounterAct act) =>
        this.Do(LicenseVerb.Close, LicenseState.Closed, act, () => lastDay > act.Today || lastDay < OpenedOn ? LicenseRefusals.ClosingDay(OpenedOn, act.Today) : EndOn(lastDay), act?.Reason);

    /// <summary>Opens a closed one again.</summary>
    public Result<Done> Reopen(CounterAct act) => this.Do(LicenseVerb.Reopen, LicenseState.Issued, act, () => EndOn(null), act?.Reason);

    /// <summary>Notes that its last term ended. Refused while it runs.</summary>
    public Result<Done> Expire(CounterAct act) => this.Do(LicenseVerb.Expire, LicenseState.Expired, act, () => Terms.Newest?.LastDay >= act.Today ? LicenseRefusals.StillRuns(Terms.Newest.LastDay) : null);

    /// <summary>Requests that it be revoked, on grounds.</summary>
    public Result<Done> RequestRevocation(CounterAct act) => this.Do(LicenseVerb.RequestRevocation, LicenseState.RevocationRequested, act, () => Request(act), act?.Reason);

    /// <summary>Why this person cannot do it now; null when they can.</summary>
    public Refusal? WhyNot(LicenseVerb verb, CounterAct act) => LicenseTable.Of.WhyNot(Story, Number.ToString(), verb, act, Before(verb));

    /// <summary>Who cannot decide: whoever prepared the application, for a revocation whoever requested it, for a reinstatement nobody.</summary>
    private IEnumerable<string?> Before(LicenseVerb verb) => verb switch
    {
        LicenseVerb.Revoke or LicenseVerb.DenyRevocation => [Requested?.Person],
        LicenseVerb.Reinstate => [Decided?.Person],
        _ => [.. Story.Preparers],
    };

    private Refusal? Request(CounterAct act)
    {
        (Grounds, Requested, Decided, DecidedOn, Outcome) = (act.Reason, act.Signature, null, null, null);
        return null;
    }

    private Refusal? EndOn(DateOnly? lastDay) => Noted(ClosedOn = lastDay);

    private Refusal? MoveTo(LicensePlace place) => Noted(Place = place);

    private static Refusal? Noted(object? _) => null;
}
