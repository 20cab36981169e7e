using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>The header of a decision on a case, kept as it was made: the letter and the auditor read it. A duty adds what the decision gives.</summary>
/// <typeparam name="TState">Where the case can be.</typeparam>
public abstract class CaseDecision<TState>
    where TState : struct, Enum
{
    /// <summary>For the records.</summary>
    protected CaseDecision() => (Reason, Preparers, Decided) = ("", "", new Signature("", "", default));

    /// <summary>A decision as it is made.</summary>
    /// <param name="number">1, 2, 3 … of the case.</param>
    /// <param name="outcome">Where it leads.</param>
    /// <param name="revision">The revision of the case that was read.</param>
    /// <param name="preparers">Everybody who had prepared the case by then.</param>
    /// <param name="permission">What deciding needs: under a delegation the name says for whom.</param>
    /// <param name="act">Who, when and why.</param>
    protected CaseDecision(int number, TState outcome, int revision, IEnumerable<string> preparers, Permission permission, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        (Number, Outcome, Revision, Preparers) = (number, outcome, revision, $";{string.Join(';', preparers)};");
        (Reason, DecidedOn, Decided) = (act.Reason ?? "", act.Today, act.SignatureFor(permission));
    }

    /// <summary>1, 2, 3 … of the case; a return with a question is one too.</summary>
    public int Number { get; private init; }

    /// <summary>Where it led.</summary>
    public TState Outcome { get; private init; }

    /// <summary>Why, as the letter says it; of a return, the question.</summary>
    public string Reason { get; private init; }

    public Signature Decided { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>The revision of the case that was read before.</summary>
    public int Revision { get; private init; }

    /// <summary>Everybody who had prepared the case by then, <c>;e101;e102;</c>: the database compares it with who decided.</summary>
    public string Preparers { get; private init; }
}
