using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Demographics;

/// <summary>An owner or officer as it is filled in.</summary>
public sealed class OfficerForm
{
    /// <summary>Of one on file; made with the form for another.</summary>
    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    /// <summary>First day in office.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Last day in office.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>One on file.</summary>
    public static OfficerForm Of(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return new() { Key = officer.Key, Name = officer.Name, Title = officer.Title, Since = officer.Since, Until = officer.Until };
    }

    /// <summary>As the domain reads it.</summary>
    public OfficerAsked Read() => new(Key, TypedText.Plain(Name), TypedText.Plain(Title), Since, Until);
}
