using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The page of one user account.</summary>
public sealed class UserAccountPage
{
    /// <summary>How it stands.</summary>
    public required UserAccountRow Row { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>Another role, as typed.</summary>
    public RoleForm Role { get; set; } = new();

    /// <summary>Why it is disabled, as typed.</summary>
    public DisableForm Disabling { get; set; } = new();

    /// <summary>Why the authenticator app is removed, as typed.</summary>
    public RemoveAppForm App { get; set; } = new();

    /// <summary>Whether it is the looker's own: then nothing is offered.</summary>
    public bool IsOwn => Act.By.IsSamePerson(Row.Entry.Member);
}
