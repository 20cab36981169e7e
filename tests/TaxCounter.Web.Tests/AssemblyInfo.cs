using TaxCounter.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(OfficeTemplates))]
