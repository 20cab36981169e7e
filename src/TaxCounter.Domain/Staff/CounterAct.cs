using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// Who does something, when and why: travels into every service method, every posting and the audit trail.
/// Made once for each request from the clock and the signed-in person, never inside the domain.
/// </summary>
public sealed record CounterAct
{
    /// <summary>Who does it.</summary>
    public required StaffMember By { get; init; }

    /// <summary>The moment, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The calendar day at the office (its own time zone) of that moment.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The office's day whose money is moved: today, or the next business day once today is closed and that one was opened. What it counts from for penalty and interest is <see cref="Today"/> all the same.</summary>
    public DateOnly BusinessDay { get => field == default ? Today : field; init; }

    /// <summary>Why, in words; required by the acts that correct something.</summary>
    public string? Reason { get; init; }

    /// <summary>Where from: the address of the workstation, or the verb of the command line.</summary>
    public string From { get; init; } = "";

    /// <summary>The delegation without which the person could not do this; null for what their own role lets them do.</summary>
    public ActingFor? Under { get; init; }

    /// <summary>Who does it, as the records name them: "Clerk 2 for Supervisor 1" under a delegation.</summary>
    public string ByName => Under is { } of ? By.Joined(of) : By.Name;

    /// <summary>The person, their name and the moment, as what they did is signed.</summary>
    public Signature Signature => new(By.Person, By.Name, At);

    /// <summary>The same of a decision, which a delegation may stand behind.</summary>
    public Signature SignatureFor(Permission permission) => new(By.Person, By.NameFor(permission), At);

    /// <summary>The same act as a use of a permission: where only a delegation gives it, what is written down says so.</summary>
    public CounterAct Using(Permission permission) => this with { Under = By.Under(permission) };

    /// <summary>The same act with a reason.</summary>
    public CounterAct Because(string? reason) => this with { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
}
