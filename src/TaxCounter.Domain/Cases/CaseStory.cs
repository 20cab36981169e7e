using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>The story of a case: each step with who took it and when, where the case is by now, who has it in hand, and the revision that a decision binds to.</summary>
/// <typeparam name="TVerb">What can be done with the case.</typeparam>
/// <typeparam name="TState">Where the case can be.</typeparam>
public sealed class CaseStory<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private readonly List<CaseStep<TVerb, TState>> _steps = [];

    /// <summary>The story of a case that is only begun.</summary>
    public CaseStory(TState state) => (State, HandledByPerson, HandledByName) = (state, "", "");

    /// <summary>Where the case is.</summary>
    public TState State { get; private set; }

    /// <summary>Grows with everything that changes the case; a decision names the one that was read.</summary>
    public int Revision { get; private set; }

    /// <summary>The person that has it in hand: who last prepared something of it.</summary>
    public string HandledByPerson { get; private set; }

    /// <summary>The name of who has it in hand.</summary>
    public string HandledByName { get; private set; }

    /// <summary>The last day for the answer to a request for information; null while none is expected.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<CaseStep<TVerb, TState>> Steps => _steps;

    /// <summary>Everybody who prepared the case, each once, in lower case: none of them decides it.</summary>
    public IReadOnlyList<string> Preparers => [.. _steps.OrderBy(s => s.Number).Where(s => s.Prepares).Select(s => s.By.Person.ToLowerInvariant()).Distinct()];

    /// <summary>Adds a step and goes where it leads.</summary>
    /// <param name="table">The duty's table.</param>
    /// <param name="verb">What was done.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="note">What was written with it.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="answerDueOn">The last day for the answer that the case now waits for.</param>
    /// <exception cref="InvalidOperationException">The table has no such move: ask <see cref="CaseTable{TVerb, TState}.WhyNot"/> first.</exception>
    public void Add(CaseTable<TVerb, TState> table, TVerb verb, TState to, string? note, CounterAct act, DateOnly? answerDueOn = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(act);
        if (!table.Moves.Allow(State, verb, to))
        {
            throw new InvalidOperationException($"{verb} does not lead from {State} to {to}.");
        }

        (State, AnswerDueOn) = (to, answerDueOn);
        var by = table.Deciding.Contains(verb) ? act.SignatureFor(table.Decision) : act.Signature;
        _steps.Add(CaseStep<TVerb, TState>.Of(_steps.Count + 1, verb, to, table.Prepares(verb), string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by));
        Revision += table.Reading.Contains(verb) ? 0 : 1;

        // The program that sends a reminder by itself has no case in hand; who had it has it still.
        if (table.Prepares(verb) && !act.By.IsSamePerson(StaffMember.System))
        {
            (HandledByPerson, HandledByName) = (act.By.Person, act.By.Name);
        }
    }

    /// <summary>Why a decision on what was read cannot be made: the case changed after that, and how. Null when it is the same.</summary>
    /// <param name="table">The duty's table.</param>
    /// <param name="revision">The revision that was read.</param>
    public Refusal? WhyChanged(CaseTable<TVerb, TState> table, int revision)
    {
        ArgumentNullException.ThrowIfNull(table);
        return revision == Revision
            ? null
            : CaseRefusals.Changed(_steps.OrderBy(s => s.Number).Where(s => !table.Reading.Contains(s.Verb)).Skip(revision).Select(s => $"{s.By.Name} {table.DoneWords(s.Verb)}"));
    }
}
