using TaxCounter.Testing;

[assembly: AssemblyFixture(typeof(OfficeTemplates))]
