using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Which assemblies hold the mappings of the office's duties, as an option of the context. A context with others has a model of its own: EF Core keeps one for each
/// set of options that says so here.
/// </summary>
/// <param name="assemblies">The assemblies; that of the records is among them.</param>
internal sealed class RecordMappings(IReadOnlyList<Assembly> assemblies) : IDbContextOptionsExtension
{
    /// <summary>The assemblies, each once.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; } = assemblies;

    public DbContextOptionsExtensionInfo Info => new About(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class About(RecordMappings of) : DbContextOptionsExtensionInfo(of)
    {
        private string Names => string.Join(',', of.Assemblies.Select(a => a.FullName));

        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => Names.GetHashCode(StringComparison.Ordinal);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is About about && about.Names == Names;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
