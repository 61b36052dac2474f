/**
 * Words of the public sector that mean the same, or nearly, to somebody who looks for software: one group a line, phrases
 * separated by commas. Reviewed by reading; add a group when people search for one word and entries say another.
 */
export const SYNONYMS = `
freedom of information, foi, access to information, information request, right to know
pothole, street fault, street light, fault report, fix my street, civic issue, 311
electronic health record, electronic medical record, ehr, emr, medical record, patient record, hospital information
learning management, lms, e-learning, online course, course management
land registry, land tenure, cadastre, cadastral, land administration, property rights, title deed, land rights, land record
open data, data portal, data catalog, dataset catalog, open data website, data publishing
legislation, law, statute, bill, act of parliament, legal document, lawmaker, legislative
civil registration, vital statistics, crvs, birth registration, birth certificate, death certificate
social worker, social care, case management, child protection, family service
whistleblower, anonymous tip, leak, securedrop
video conference, web conference, webinar, video call, online meeting
e-signature, electronic signature, digital signature, sign document
identity management, single sign-on, sso, identity provider, authentication, login
translation, localization, internationalization, i18n, l10n
accessibility, wcag, a11y, screen reader, disabled
library catalog, ils, integrated library, circulation, opac, librarian
laboratory information, lims, lab information, lab result, specimen
weather, climate, meteorology, forecast
farmer, agriculture, crop, smallholder, agronomic, farming
map, gis, geospatial, spatial data, cartography, geographic, mapping
geoportal, spatial data infrastructure, ogc, wms, map server, web map
satellite, remote sensing, earth observation, landsat, imagery
land cover, land use, deforestation, vegetation change, land degradation
malware, virus, antivirus, malicious file, threat analysis, sandbox
password manager, password vault, credential store, share password, secret sharing
air traffic, aviation, flight, aircraft, airspace
participation, consultation, citizen engagement, civic engagement, deliberation, e-participation
participatory budget, budget vote, citizen budget
petition, e-petition
voting, election, ballot, poll, e-voting
procurement, tender, contracting, purchase, bidding
tax, revenue, taxation, levy
budget, public finance, spending, expenditure
benefit, welfare, social protection, cash transfer, entitlement
appointment, booking, reservation, scheduling
form builder, online form, survey, questionnaire, data collection
records management, document management, archive, archiving, edrms
content management, cms, website builder
ticket, help desk, service desk, issue tracking, customer support
planning permission, building permit, planning application, permit
licence application, licensing, permit application
school, education management, student information, emis, sis
attendance, timetable, school administration
hospital, clinic, health facility
vaccine, immunization, vaccination
disease surveillance, outbreak, epidemic, contact tracing, case investigation
logistics, supply chain, stock, inventory, warehouse
volunteer, volunteering, crowdsourcing, community help
disaster, emergency, crisis, humanitarian, relief, incident response
early warning, alert, emergency notification
human resources, hr, personnel, payroll, staff
recruitment, applicant tracking, hiring, vacancy
accounting, bookkeeping, ledger, erp, invoice
payment, mobile money, remittance, digital payment, e-wallet, instant payment
refugee, displaced, migration, asylum
court, justice, judicial, case file
police, law enforcement, crime
transport, transit, bus, journey planner, gtfs, timetable
parking, traffic, road, mobility
water, sanitation, wash, water quality
energy, electricity, power grid, meter
waste, recycling, refuse, garbage
air quality, pollution, emission
statistic, census, survey data, microdata
machine learning, artificial intelligence, ai, neural network
chatbot, conversational agent, virtual assistant
monitoring, observability, metric
dashboard, data visualization, visualisation, chart, business intelligence
backup, disaster recovery, snapshot
file sharing, file transfer, file sync
chat, messaging, instant message
wiki, knowledge base, documentation site
forum, discussion board, community discussion
calendar, caldav, event planning
email, e-mail, mail server, newsletter, mailing list
design system, component library, style guide, pattern library
privacy, data protection, gdpr, anonymization, pseudonymization, de-identification
consent, cookie banner, consent management
interoperability, data exchange, api gateway, service bus
digital library, repository of publications, institutional repository
museum, heritage, collection management, gallery
tourism, visitor, sightseeing
housing, tenant, landlord, social housing
child, youth, children
elderly, care home, older people
tree, urban forest, green space
animal, livestock, veterinary
biodiversity, species, wildlife
robot, robotics, autonomous vehicle
simulation, simulator, modelling
spacecraft, satellite mission, orbit
trajectory, orbit, astrodynamics
`;
