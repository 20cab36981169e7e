using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>An owner, officer or partner of a business, as last told. Social security numbers of people are not kept.</summary>
/// <param name="Key">Names the person through all changes of what is told of them.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">President, member, owner; may be empty.</param>
/// <param name="Since">First day in office.</param>
/// <param name="Until">Last day in office; null while it goes on.</param>
public sealed record Officer(Guid Key, string Name, string Title, DateOnly Since, DateOnly? Until)
{
    /// <summary>The longest name and title, in characters.</summary>
    public const int Longest = 100;

    /// <summary>Whether the person is in office on a day.</summary>
    public bool IsInOfficeOn(DateOnly day) => Since <= day && (Until is null || Until >= day);

    /// <summary>In a line: <c>M. Hebert, president, since Nov 1, 2026</c>.</summary>
    public string Says => string.Join(", ", new[] { Name, Title, $"since {DateWords.Printed(Since)}", Until is { } last ? $"until {DateWords.Printed(last)}" : "" }.Where(t => t.Length > 0));
}
