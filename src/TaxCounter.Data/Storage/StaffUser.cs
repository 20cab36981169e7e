using Microsoft.AspNetCore.Identity;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>A sign-in as ASP.NET Core Identity keeps it. <see cref="ToMember"/> is what the domain knows of it.</summary>
public sealed class StaffUser : IdentityUser<Guid>
{
    /// <summary>The employee number: the same for every sign-in of one person.</summary>
    public required string Person { get; set; }

    /// <summary>As printed on receipts.</summary>
    public required string DisplayName { get; set; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; set; }

    /// <summary>Since when this sign-in is shut (UTC); null while it is in use.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>Whether a second person has yet to approve the role it was made with; until then it cannot be used.</summary>
    public bool IsWaiting { get; set; }

    /// <summary>The hash of a one-time code that was issued and not used yet.</summary>
    public string? CodeHash { get; set; }

    /// <summary>Until when the code is good (UTC).</summary>
    public DateTime? CodeExpiresAt { get; set; }

    /// <summary>When somebody was last there with it, as of the session that ended or began last (UTC).</summary>
    public DateTime? LastSeenAt { get; set; }

    /// <summary>The keys of the screens that this person changed or turned off; null when all are as shipped.</summary>
    public string? Keys { get; set; }

    /// <summary>What the domain knows of it.</summary>
    public StaffMember ToMember() => new(new StaffId(Id), Person, DisplayName, Role);
}
