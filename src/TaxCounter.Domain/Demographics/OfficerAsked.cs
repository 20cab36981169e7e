namespace TaxCounter.Domain.Demographics;

/// <summary>An owner or officer as a form tells it.</summary>
/// <param name="Key">Of one on file; new for another.</param>
/// <param name="Name">The name; empty in a row that says nothing.</param>
/// <param name="Title">The title.</param>
/// <param name="Since">First day in office.</param>
/// <param name="Until">Last day in office; null while it goes on.</param>
public sealed record OfficerAsked(Guid Key, string Name, string Title, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Whether the row says nothing.</summary>
    public bool IsEmpty => Name.Length == 0 && Title.Length == 0 && Since is null && Until is null;
}
