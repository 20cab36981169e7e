using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Web.Registering;

/// <summary>An owner, officer, representative or contact as it is filled in.</summary>
public sealed class PersonForm
{
    public string? Role { get; set; }

    public string? Name { get; set; }

    /// <summary>The title or share.</summary>
    public string? Title { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>Whether nothing was entered but, perhaps, what the person would be.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Email);

    /// <summary>The person.</summary>
    public NewPerson Read() => new(TypedText.Plain(Role), TypedText.Plain(Name), TypedText.Plain(Title), TypedText.Plain(Phone), TypedText.Plain(Email));
}
