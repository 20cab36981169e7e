using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using State = TaxCounter.Domain.Tests.Cases.SomeCase.State;
using Verb = TaxCounter.Domain.Tests.Cases.SomeCase.Verb;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>A case of a made-up duty: all that a duty writes of it, and the one thing it does by itself.</summary>
internal sealed class Favor : ICase<int, Verb, State>
{
    public int Number => 7;

    public AccountId AccountId { get; } = AccountId.New();

    public CaseStory<Verb, State> Story { get; } = new(State.Asked);

    public string ReasonCode => "kindness";

    public DateOnly TakenOn { get; private set; }

    public CaseEvidence Evidence { get; } = [];

    public InformationRequests InformationRequests { get; } = [];

    public DateOnly? DecidedOn { get; private set; }

    public State? Outcome { get; private set; }

    CaseTable<Verb, State> ICase<int, Verb, State>.Table => SomeCase.Table;

    public Result<Done> Ask(CounterAct act) => this.Do(Verb.Write, State.Asked, act, () =>
    {
        TakenOn = act.Today;
        return null;
    });

    public Result<Done> Open(CounterAct act) => this.Do(Verb.Open, State.Opened, act);

    public Result<Done> Grant(CounterAct act) => this.Do(Verb.Grant, State.Granted, act, () =>
    {
        (DecidedOn, Outcome) = (act.Today, State.Granted);
        return null;
    }, act.Reason);
}
