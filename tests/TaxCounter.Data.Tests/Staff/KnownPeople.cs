using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>A directory of people who are there already, by user name.</summary>
internal sealed class KnownPeople(params StaffEntry[] people) : IStaffDirectory
{
    /// <summary>A person under a user name.</summary>
    public static StaffEntry Entry(string userName, StaffMember member) => new(userName, member, null, null);

    public Task<Result<StaffMember>> AddAsync(NewStaffUser entry, CounterAct act) => throw new NotSupportedException();

    public Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act) => throw new NotSupportedException();

    public Task<IReadOnlyList<StaffEntry>> ListAsync() => Task.FromResult<IReadOnlyList<StaffEntry>>(people);

    public Task<StaffEntry?> FindAsync(string userName) => Task.FromResult(people.FirstOrDefault(p => p.UserName == userName));
}
