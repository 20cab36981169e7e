using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Somebody who is to be let in.</summary>
public sealed class NewPersonForm
{
    /// <summary>What they type.</summary>
    public string? UserName { get; set; }

    /// <summary>As printed on receipts.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The employee number.</summary>
    public string? Person { get; set; }

    /// <summary>The role, as the list has it.</summary>
    public string? NewRole { get; set; }

    /// <summary>Why; needed where a second person confirms.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<NewPersonForm>
    {
        public Checks()
        {
            RuleFor(f => f.UserName).NotEmpty().WithMessage("Type the user name they will sign in with.");
            RuleFor(f => f.DisplayName).NotEmpty().WithMessage("Type the name as receipts print it.").MaximumLength(60).WithMessage("A name on a receipt has at most 60 characters.");
            RuleFor(f => f.Person).NotEmpty().WithMessage("Type the employee number.").MaximumLength(30).WithMessage("An employee number has at most 30 characters.");
            RuleFor(f => f.NewRole).Must(PeopleWords.IsRole).WithMessage("Choose a role.");
            RuleFor(f => f.Reason).NotEmpty().When(f => PeopleWords.IsRole(f.NewRole) && RoleGrant.NeedsSecondPerson(PeopleWords.RoleOf(f.NewRole)))
                .WithMessage("Say why in a few words: a second person confirms this role and reads it.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("A reason has at most 500 characters. Say it shorter.");
        }
    }
}

/// <summary>Another role for somebody.</summary>
public sealed class RoleForm
{
    /// <summary>The role, as the list has it.</summary>
    public string? NewRole { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RoleForm>
    {
        public Checks()
        {
            RuleFor(f => f.NewRole).Must(PeopleWords.IsRole).WithMessage("Choose a role.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}

/// <summary>Why a sign-in is shut.</summary>
public sealed class ShutForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ShutForm>
    {
        public Checks() => RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
    }
}

/// <summary>What a second person decides about a role: their own password, and a reason where they do not agree.</summary>
public sealed class GrantForm
{
    /// <summary>Why not.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<GrantForm>
    {
        public Checks()
        {
            RuleFor(f => f.Password).NotEmpty().WithMessage("Type your own password again.").MaximumLength(256).WithMessage("A password has at most 256 characters.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}

/// <summary>Words of people and roles.</summary>
public static class PeopleWords
{
    /// <summary>The roles a sign-in can have.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator];

    /// <summary>A role as said.</summary>
    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>Whether it is one of <see cref="Roles"/>.</summary>
    public static bool IsRole(string? text) => Enum.TryParse<Role>(text, ignoreCase: true, out var role) && Roles.Contains(role);

    /// <summary>The role of a word of the list; the program's own, which nobody gets, where it is none.</summary>
    public static Role RoleOf(string? text) => IsRole(text) ? Enum.Parse<Role>(text!, ignoreCase: true) : Role.System;

    /// <summary>How a sign-in stands, in a word, and how loud the word is.</summary>
    public static (string Word, string Css) State(PersonRow row, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { Entry.DisabledAt: not null } => ("shut", "neutral"),
            { IsWaiting: true } => ("waits for a second person", "warning"),
            _ when row.Entry.LockedUntil > now => ("locked", "error"),
            { HasPassword: true } => ("open", "success"),
            { CodeExpiresAt: { } until } when until > now => ("code not used yet", "warning"),
            { CodeExpiresAt: not null } => ("code too old", "error"),
            _ => ("no password chosen", "error"),
        };
    }
}
